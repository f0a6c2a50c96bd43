package id.laris.bootstrap.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureTest {
    private static final JavaClasses MAIN = CompiledHouse.mainClasses();

    @TempDir
    static Path scratch;

    private static JavaClasses planted;

    @BeforeAll
    static void plant() {
        planted = PlantedViolations.compiledIn(scratch);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void holds_in_the_whole_house(String name, ArchRule rule) {
        rule.check(MAIN);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void would_be_noticed_if_broken(String name, ArchRule rule) {
        assertThat(rule.evaluate(planted).hasViolation()).as(name).isTrue();
    }

    @Test
    void has_these_seven_modules_and_two_files_at_the_top_and_nothing_else() throws IOException {
        var expected = Stream.concat(CompiledHouse.MODULES.stream(), Stream.of("pom.xml", "README.md"));
        // Not part of the sources: what a build makes and what a running shop keeps.
        var left = Set.of("target", "data");

        try (var top = Files.list(CompiledHouse.root())) {
            assertThat(top.map(path -> path.getFileName().toString())
                            .filter(name -> !name.startsWith(".") && !left.contains(name)))
                    .containsExactlyInAnyOrderElementsOf(expected.toList());
        }
    }

    static Stream<Arguments> rules() {
        return HouseRules.all().entrySet().stream().map(rule -> Arguments.of(rule.getKey(), rule.getValue()));
    }
}
