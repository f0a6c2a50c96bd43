package id.laris.bootstrap.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.MethodCallTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import id.laris.application.UseCase;
import id.laris.application.identity.ForCustomers;
import id.laris.application.identity.ForSignedIn;
import id.laris.application.identity.OpenToAll;
import id.laris.application.identity.Requires;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import jakarta.ws.rs.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** How the house is built, as rules over compiled classes. A rule that finds nothing to look at fails. */
final class HouseRules {
    private static final String DOMAIN = "id.laris.domain..";
    private static final String APPLICATION = "id.laris.application..";
    private static final String[] ADAPTERS = {
        "id.laris.rest..", "id.laris.web..", "id.laris.persistence..", "id.laris.messaging.."
    };

    /**
     * Which capability of the domain may know which others. Whoever needs a new line here asks first whether an event or an
     * id would do: the fewer arrows, the easier each capability is to change.
     */
    private static final Map<String, Set<String>> MAY_KNOW = Map.ofEntries(
            entry("shared", Set.of()),
            entry("customer", Set.of("shared")),
            entry("identity", Set.of("shared", "customer", "stock")),
            entry("audit", Set.of("shared", "customer", "identity")),
            entry("privacy", Set.of("shared", "customer", "identity")),
            entry("tax", Set.of("shared", "customer")),
            entry("invoice", Set.of("shared", "tax")),
            entry("webhook", Set.of("shared")),
            entry("forecasting", Set.of("shared")),
            entry("replenishment", Set.of("shared")),
            entry("payment", Set.of("shared")),
            entry("stock", Set.of("shared", "customer")),
            entry("purchasing", Set.of("shared", "customer", "stock")),
            entry("shipping", Set.of("shared", "customer", "stock")),
            entry("catalogue", Set.of("shared", "shipping", "tax")),
            entry("cart", Set.of("shared", "catalogue")),
            entry("order", Set.of("shared", "catalogue", "customer", "payment", "shipping", "tax")),
            entry("returns", Set.of("shared", "catalogue", "order", "stock")),
            entry("reporting", Set.of("shared", "order", "payment", "purchasing", "returns", "stock")),
            entry("terms", Set.of("shared", "order")),
            entry("risk", Set.of("shared", "customer", "order")));

    private HouseRules() {}

    static Map<String, ArchRule> all() {
        var rules = new LinkedHashMap<String, ArchRule>();
        rules.put(
                "domain uses java and itself only",
                classes()
                        .that()
                        .resideInAPackage(DOMAIN)
                        .should()
                        .onlyDependOnClassesThat(resideInAnyPackage("", "java..", "javax.crypto..", DOMAIN)));
        rules.put(
                "application uses java, domain, itself and Jakarta's annotations only",
                classes()
                        .that()
                        .resideInAPackage(APPLICATION)
                        .should()
                        .onlyDependOnClassesThat(resideInAnyPackage(
                                "",
                                "java..",
                                "javax.crypto..",
                                DOMAIN,
                                APPLICATION,
                                "jakarta.inject..",
                                "jakarta.enterprise..",
                                "jakarta.transaction..",
                                "jakarta.interceptor..",
                                "jakarta.annotation..")));
        for (var adapter : ADAPTERS) {
            rules.put(
                    "adapter " + adapter + " is known to bootstrap only",
                    classes().that().resideInAPackage(adapter).should(beKnownOnlyTo(adapter, "id.laris.bootstrap..")));
        }
        rules.put(
                "capabilities of the domain know only what the table says",
                classes().that().resideInAPackage(DOMAIN).should(followTheTable()));
        rules.put(
                "capabilities of the domain are free of cycles",
                slices().matching("id.laris.domain.(*)..").should().beFreeOfCycles());
        rules.put(
                "no floating point field in the domain outside forecasting and replenishment",
                noFields()
                        .that()
                        .areDeclaredInClassesThat(inDomainOutsideStatistics())
                        .should()
                        .haveRawType(floatingPoint()));
        rules.put(
                "no floating point result in the domain outside forecasting and replenishment",
                noMethods()
                        .that()
                        .areDeclaredInClassesThat(inDomainOutsideStatistics())
                        .should()
                        .haveRawReturnType(floatingPoint()));
        rules.put(
                "domain and application take time and chance from outside",
                noClasses()
                        .that()
                        .resideInAnyPackage(DOMAIN, APPLICATION)
                        .should()
                        .callMethodWhere(asksTheMachine()));
        rules.put(
                "resources, pages and rows stay inside their package",
                classes()
                        .that()
                        .areAnnotatedWith(Path.class)
                        .or()
                        .areAnnotatedWith(Entity.class)
                        .or()
                        .haveSimpleNameEndingWith("Pages")
                        .should()
                        .notBePublic());
        rules.put(
                "use cases are final with one public verb",
                classes()
                        .that()
                        .areAnnotatedWith(UseCase.class)
                        .should()
                        .haveModifier(JavaModifier.FINAL)
                        .andShould(haveOnePublicVerb()));
        rules.put(
                "use cases say who may call them",
                classes()
                        .that()
                        .areAnnotatedWith(UseCase.class)
                        .should()
                        .beAnnotatedWith(Requires.class)
                        .orShould()
                        .beAnnotatedWith(ForCustomers.class)
                        .orShould()
                        .beAnnotatedWith(ForSignedIn.class)
                        .orShould()
                        .beAnnotatedWith(OpenToAll.class));
        rules.put(
                "what changes something is audited",
                classes().that().areAnnotatedWith(UseCase.class).should(AuditCoverage.beAuditedOrSayWhyNot()));
        rules.put(
                "no setters in the domain",
                methods()
                        .that()
                        .areDeclaredInClassesThat()
                        .resideInAPackage(DOMAIN)
                        .should()
                        .haveNameNotMatching("set[A-Z].*"));
        rules.put(
                "nothing is injected into fields",
                fields().that()
                        .areDeclaredInClassesThat()
                        .resideInAPackage("id.laris..")
                        .should()
                        .notBeAnnotatedWith(Inject.class));
        return rules;
    }

    /** Expected demand, its spread and the lots computed from them are real numbers; money is none there either. */
    private static DescribedPredicate<JavaClass> inDomainOutsideStatistics() {
        return resideInAnyPackage(DOMAIN)
                .and(resideOutsideOfPackages("id.laris.domain.forecasting..", "id.laris.domain.replenishment.."));
    }

    private static DescribedPredicate<JavaClass> floatingPoint() {
        return DescribedPredicate.describe(
                "float or double",
                type -> type.isEquivalentTo(double.class)
                        || type.isEquivalentTo(float.class)
                        || type.isEquivalentTo(Double.class)
                        || type.isEquivalentTo(Float.class));
    }

    private static DescribedPredicate<com.tngtech.archunit.core.domain.JavaMethodCall> asksTheMachine() {
        return DescribedPredicate.describe("asks the machine for time or chance", call -> asks(call.getTarget()));
    }

    private static boolean asks(MethodCallTarget target) {
        var owner = target.getOwner();
        return owner.getPackageName().equals("java.time")
                        && target.getName().equals("now")
                        && target.getRawParameterTypes().isEmpty()
                || owner.isEquivalentTo(UUID.class) && target.getName().equals("randomUUID")
                || owner.isEquivalentTo(System.class) && target.getName().matches("currentTimeMillis|nanoTime")
                || owner.isEquivalentTo(Math.class) && target.getName().equals("random");
    }

    private static ArchCondition<JavaClass> beKnownOnlyTo(String itself, String bootstrap) {
        // Migrations in Java lie where Flyway looks for them.
        var friends = resideInAnyPackage(itself, bootstrap, "db.migration..");
        return new ArchCondition<>("be known only to " + bootstrap) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getDirectDependenciesToSelf().stream()
                        .filter(dependency -> not(friends).test(dependency.getOriginClass()))
                        .forEach(dependency ->
                                events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription())));
            }
        };
    }

    private static ArchCondition<JavaClass> followTheTable() {
        return new ArchCondition<>("follow the table in HouseRules") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                var from = capability(type);
                if (from.isEmpty()) {
                    return;
                }
                type.getDirectDependenciesFromSelf().stream()
                        .filter(dependency ->
                                dependency.getTargetClass().getPackageName().startsWith("id.laris.domain."))
                        .filter(dependency -> !mayKnow(from, capability(dependency.getTargetClass())))
                        .forEach(dependency -> events.add(SimpleConditionEvent.violated(
                                dependency,
                                "%s must not know %s; ask before adding a line to the table. %s"
                                        .formatted(
                                                from,
                                                capability(dependency.getTargetClass()),
                                                dependency.getDescription()))));
            }
        };
    }

    private static boolean mayKnow(String from, String to) {
        return from.equals(to) || MAY_KNOW.getOrDefault(from, Set.of()).contains(to);
    }

    private static String capability(JavaClass type) {
        var parts = type.getPackageName().split("\\.");
        return parts.length > 3 ? parts[3] : "";
    }

    private static ArchCondition<JavaClass> haveOnePublicVerb() {
        return new ArchCondition<>("have one public verb") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                var verbs = type.getMethods().stream()
                        .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                        .filter(method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC))
                        .map(JavaMethod::getName)
                        .collect(Collectors.toSet());
                if (verbs.size() != 1) {
                    events.add(SimpleConditionEvent.violated(
                            type, "%s has the public verbs %s".formatted(type.getName(), verbs)));
                }
            }
        };
    }
}
