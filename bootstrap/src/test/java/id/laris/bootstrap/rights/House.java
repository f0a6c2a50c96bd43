package id.laris.bootstrap.rights;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import id.laris.bootstrap.architecture.CompiledHouse;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What of the shop can be called: its routes and its use cases, read from the compiled classes. */
final class House {
    private static final List<String> METHODS = List.of("GET", "POST", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS");
    private static final String PATH = "jakarta.ws.rs.Path";

    private final JavaClasses classes = CompiledHouse.mainClasses();

    /** {@code GET /api/v1/orders/{number}}. */
    Set<String> routes() {
        var routes = new TreeSet<String>();
        for (var resource : classes) {
            var root = value(resource, PATH);
            if (root.isEmpty()) continue;
            for (var method : resource.getMethods())
                for (var verb : METHODS)
                    if (method.isAnnotatedWith("jakarta.ws.rs." + verb))
                        routes.add(verb + " "
                                + joined(root.get(), value(method, PATH).orElse("")));
        }
        return routes;
    }

    List<JavaClass> useCases() {
        return classes.stream()
                .filter(c -> c.isAnnotatedWith("id.laris.application.UseCase"))
                .toList();
    }

    /** Patterns of parameters do not matter here. */
    private static String joined(String root, String rest) {
        var path = ("/" + root + "/" + rest)
                .replaceAll("\\{(\\w+)\\s*:(?:[^{}]|\\{[^}]*})*}", "{$1}")
                .replaceAll("/+", "/");
        return path.length() > 1 ? path.replaceFirst("/$", "") : path;
    }

    private static Optional<String> value(CanBeAnnotated annotated, String type) {
        Set<? extends JavaAnnotation<?>> all =
                annotated instanceof JavaClass c ? c.getAnnotations() : ((JavaMember) annotated).getAnnotations();
        return all.stream()
                .filter(a -> a.getRawType().getName().equals(type))
                .findFirst()
                .map(a -> String.valueOf(a.get("value").orElseThrow()));
    }
}
