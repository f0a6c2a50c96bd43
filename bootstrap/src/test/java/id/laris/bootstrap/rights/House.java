package id.laris.bootstrap.rights;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import id.laris.bootstrap.architecture.CompiledHouse;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What of the shop can be called: its routes and its use cases, read from the compiled classes. */
public final class House {
    /** A route and the method that answers it: {@code GET /api/v1/orders/{number}}. */
    public record Endpoint(String verb, String path, Method method) {
        public String route() {
            return verb + " " + path;
        }

        public boolean isApi() {
            return path.startsWith("/api/");
        }
    }

    private static final List<String> METHODS = List.of("GET", "POST", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS");
    private static final String PATH = "jakarta.ws.rs.Path";

    private static final JavaClasses CLASSES = CompiledHouse.mainClasses();
    private static final List<Endpoint> ENDPOINTS = read();

    private House() {}

    static Set<String> routes() {
        return ENDPOINTS.stream().map(Endpoint::route).collect(Collectors.toCollection(TreeSet::new));
    }

    public static List<Endpoint> endpoints() {
        return ENDPOINTS;
    }

    private static List<Endpoint> read() {
        var endpoints = new ArrayList<Endpoint>();
        for (var resource : CLASSES) {
            var root = value(resource, PATH);
            if (root.isEmpty()) continue;
            for (var method : resource.getMethods())
                for (var verb : METHODS)
                    if (method.isAnnotatedWith("jakarta.ws.rs." + verb))
                        endpoints.add(new Endpoint(
                                verb, joined(root.get(), value(method, PATH).orElse("")), loaded(method)));
        }
        return List.copyOf(endpoints);
    }

    /** As the running application has it. */
    private static Method loaded(JavaMethod method) {
        try {
            var owner = Class.forName(
                    method.getOwner().getName(), false, Thread.currentThread().getContextClassLoader());
            var parameters = method.getRawParameterTypes().stream()
                    .map(JavaClass::getName)
                    .toList();
            return Arrays.stream(owner.getDeclaredMethods())
                    .filter(m -> m.getName().equals(method.getName()))
                    .filter(m -> Arrays.stream(m.getParameterTypes())
                            .map(Class::getName)
                            .toList()
                            .equals(parameters))
                    .findFirst()
                    .orElseThrow();
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static List<JavaClass> useCases() {
        return CLASSES.stream()
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
