package id.laris.bootstrap.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/**
 * Classes that break each rule on purpose. They are compiled here and lie outside the source roots: among the tests,
 * Quarkus would take the wrong resource for a resource and the wrong row for a table.
 */
final class PlantedViolations {
    private static final Path SOURCES = CompiledHouse.root().resolve("bootstrap/src/test/planted");

    private PlantedViolations() {}

    static JavaClasses compiledIn(Path directory) {
        var arguments = Stream.concat(
                        Stream.of(
                                "-proc:none",
                                "-classpath",
                                System.getProperty("java.class.path"),
                                "-d",
                                directory.toString()),
                        sources().stream().map(Path::toString))
                .toArray(String[]::new);
        if (ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments) != 0) {
            throw new IllegalStateException("The planted violations do not compile");
        }
        return new ClassFileImporter().importPath(directory);
    }

    private static List<Path> sources() {
        try (var all = Files.walk(SOURCES)) {
            return all.filter(path -> path.toString().endsWith(".java")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
