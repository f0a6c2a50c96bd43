package id.laris.bootstrap.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The compiled classes of all seven modules, as they lie in their {@code target} directories. */
public final class CompiledHouse {
    static final List<String> MODULES = List.of(
            "domain",
            "application",
            "adapters-rest",
            "adapters-web",
            "adapters-persistence",
            "adapters-messaging",
            "bootstrap");

    private CompiledHouse() {}

    static Path root() {
        return Path.of("").toAbsolutePath().getParent();
    }

    public static JavaClasses mainClasses() {
        return new ClassFileImporter().importPaths(directories("classes").toList());
    }

    /** Main and test classes: for rules about tests. */
    static JavaClasses withTests() {
        return new ClassFileImporter()
                .importPaths(Stream.concat(
                                directories("classes"),
                                directories("test-classes").filter(Files::exists))
                        .toList());
    }

    private static Stream<Path> directories(String kind) {
        return MODULES.stream()
                .map(module -> root().resolve(module).resolve("target").resolve(kind));
    }
}
