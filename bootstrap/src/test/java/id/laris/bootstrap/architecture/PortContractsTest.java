package id.laris.bootstrap.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every driven port says as a contract what it promises, and everything that fills the port is held to it: the fake that
 * use cases are tested with and the real one that customers meet promise the same.
 */
class PortContractsTest {
    /** Ports whose promise is checked otherwise, and why. */
    private static final Map<String, String> HELD_OTHERWISE = Map.of(
            "Events", "what is published is read back through Outbox and Timeline, whose contracts cover both",
            "EventBell", "a hint to look sooner: losing one is allowed, so nothing can be promised",
            "Ids", "one implementation, in the application itself",
            "MailSender", "sends and tells nothing back; tested against a mail server",
            "MailWriter", "words, looked at by people");

    private static final JavaClasses HOUSE = CompiledHouse.withTests();

    @Test
    void every_port_has_a_contract() {
        assertThat(ports().map(JavaClass::getSimpleName)).isNotEmpty().allSatisfy(port -> assertThat(contracts())
                .as("contract of " + port)
                .containsKey(port));
    }

    @Test
    void everything_that_fills_a_port_is_held_to_its_contract() {
        var contracts = contracts();
        var missing = new TreeSet<String>();

        ports().filter(port -> contracts.containsKey(port.getSimpleName())).forEach(port -> {
            var tests = concrete(contracts.get(port.getSimpleName()));
            fillings(port)
                    .filter(filling -> tests.stream().noneMatch(test -> takes(test, filling, port)))
                    .forEach(filling -> missing.add(
                            filling.getSimpleName() + " has no test that takes " + port.getSimpleName() + "Contract"));
        });

        assertThat(missing).isEmpty();
    }

    @Test
    void exceptions_are_still_ports() {
        assertThat(allPorts().map(JavaClass::getSimpleName)).containsAll(HELD_OTHERWISE.keySet());
    }

    private static Stream<JavaClass> ports() {
        return allPorts().filter(port -> !HELD_OTHERWISE.containsKey(port.getSimpleName()));
    }

    /** Interfaces of the application that somebody fills, other than its own sealed results. */
    private static Stream<JavaClass> allPorts() {
        return HOUSE.stream()
                .filter(type -> type.isInterface() && !type.isAnnotation())
                .filter(JavaClass::isTopLevelClass)
                .filter(type -> type.getPackageName().startsWith("id.laris.application"))
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(type -> !type.reflect().isSealed())
                .filter(type -> !type.getSimpleName().endsWith("Contract"))
                .filter(type -> !concrete(type).isEmpty());
    }

    private static Map<String, JavaClass> contracts() {
        return HOUSE.stream()
                .filter(type -> type.getSimpleName().endsWith("Contract"))
                .collect(Collectors.toMap(
                        type -> type.getSimpleName().replaceAll("Contract$", ""), contract -> contract));
    }

    private static List<JavaClass> concrete(JavaClass type) {
        return type.getAllSubclasses().stream()
                .filter(subclass -> !subclass.isInterface() && !subclass.isAnonymousClass())
                .filter(subclass -> !subclass.getModifiers().contains(JavaModifier.ABSTRACT))
                .toList();
    }

    /** The real ones, and the fakes that the application's test-jar gives to everybody; not what one test makes for itself. */
    private static Stream<JavaClass> fillings(JavaClass port) {
        return concrete(port).stream().filter(JavaClass::isTopLevelClass).filter(filling -> filling.getSource()
                .map(source -> source.getUri().toString())
                .filter(place ->
                        place.contains("/target/classes/") || place.contains("/application/target/test-classes/"))
                .isPresent());
    }

    /** A test carries the name of what it tests, or uses it, or lies beside the only one that fills the port there. */
    private static boolean takes(JavaClass test, JavaClass filling, JavaClass port) {
        var here = filling.getPackageName();
        return test.getSimpleName().startsWith(filling.getSimpleName())
                || test.getDirectDependenciesFromSelf().stream()
                        .anyMatch(dependency -> dependency.getTargetClass().equals(filling))
                || test.getPackageName().equals(here)
                        && fillings(port)
                                        .filter(other -> other.getPackageName().equals(here))
                                        .count()
                                == 1;
    }
}
