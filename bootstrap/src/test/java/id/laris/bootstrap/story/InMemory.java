package id.laris.bootstrap.story;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The complete application on the in-memory adapters of application's test-jar: no database, no driver, no server beside the JVM.
 * A test that wants one adapter to be another extends this profile and names both in {@link #swapped}.
 */
public class InMemory implements QuarkusTestProfile {
    /** Here the shop's own adapters are as light: the gateway, the cleaner of HTML, the search for pictures. */
    private static final List<String> LEFT_OUT = List.of(
            "id.laris.application.payment.ScriptedGateway",
            "id.laris.application.purchasing.PlainPaper",
            "id.laris.application.invoice.PlainInvoicePaper",
            "id.laris.application.shared.PlainSheetWriter",
            "id.laris.application.catalogue.PlainHtmlCleaner",
            "id.laris.application.catalogue.ScriptedPictureProbe",
            "id.laris.persistence.**");

    /** Which in-memory adapters give way to which {@code @Alternative} beans of the test. */
    protected Map<Class<?>, Class<?>> swapped() {
        return Map.of();
    }

    @Override
    public final Map<String, String> getConfigOverrides() {
        return Map.ofEntries(
                Map.entry("quarkus.index-dependency.in-memory.group-id", "id.laris"),
                Map.entry("quarkus.index-dependency.in-memory.artifact-id", "application"),
                Map.entry("quarkus.index-dependency.in-memory.classifier", "tests"),
                Map.entry(
                        "quarkus.arc.selected-alternatives",
                        joined(List.of("id.laris.application.**"), swapped().values())),
                Map.entry(
                        "quarkus.arc.exclude-types", joined(LEFT_OUT, swapped().keySet())),
                Map.entry("quarkus.datasource.active", "false"),
                Map.entry("quarkus.hibernate-orm.active", "false"),
                Map.entry("quarkus.flyway.active", "false"));
    }

    /** The test database is for everybody else. */
    @Override
    public final boolean disableGlobalTestResources() {
        return true;
    }

    private static String joined(List<String> names, Collection<Class<?>> classes) {
        return Stream.concat(names.stream(), classes.stream().map(Class::getName))
                .collect(Collectors.joining(","));
    }
}
