package id.laris.bootstrap.hostile;

import static java.util.Map.entry;

import id.laris.bootstrap.rights.House.Endpoint;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Which parameters a route takes, as its method declares them. */
final class Parameters {
    /** What pages read from the address by themselves, without declaring it. */
    static final Map<String, Set<String>> UNDECLARED = Map.ofEntries(
            entry("GET /cari", Set.of("q", "merek", "ukuran", "warna", "min", "maks", "ada", "urut", "lanjut")),
            entry(
                    "GET /kategori/{slug}",
                    Set.of("q", "merek", "ukuran", "warna", "min", "maks", "ada", "urut", "lanjut")),
            entry("GET /admin/pesanan", Set.of("tab", "q", "saluran", "bayar", "dari", "sampai", "dari-sini")),
            entry("GET /admin/pesanan/unduh", Set.of("tab", "q", "saluran", "bayar", "dari", "sampai", "dari-sini")),
            entry("GET /admin/faktur", Set.of("q", "jenis", "dari", "sampai", "dari-sini")),
            entry("GET /admin/faktur/unduh", Set.of("q", "jenis", "dari", "sampai", "dari-sini")),
            entry("GET /admin/jejak", Set.of("q", "siapa", "hasil", "dari", "sampai", "dari-sini")),
            entry("GET /admin/jejak/unduh", Set.of("q", "siapa", "hasil", "dari", "sampai", "dari-sini")),
            entry("GET /admin/stok/buku", Set.of("sku", "gudang", "apa", "dokumen", "dari", "sampai", "dari-sini")),
            entry(
                    "GET /admin/stok/buku/unduh",
                    Set.of("sku", "gudang", "apa", "dokumen", "dari", "sampai", "dari-sini")));

    /** What every page reads: the language, and what was just done. */
    private static final Set<String> EVERYWHERE = Set.of("lang", "kabar");

    private Parameters() {}

    static Set<String> ofQuery(Endpoint endpoint) {
        var names = ofItsQuery(endpoint);
        if (!endpoint.isApi()) names.addAll(EVERYWHERE);
        return names;
    }

    /** Without those that every page reads. */
    static Set<String> ofItsQuery(Endpoint endpoint) {
        var names = new TreeSet<>(UNDECLARED.getOrDefault(endpoint.route(), Set.of()));
        for (var parameter : endpoint.method().getParameters()) {
            addQuery(names, parameter, parameter.getName());
            if (isBean(parameter))
                for (var field : parameter.getType().getDeclaredFields()) addQuery(names, field, field.getName());
        }
        return names;
    }

    static Set<String> ofForm(Endpoint endpoint) {
        var names = new TreeSet<String>();
        for (var parameter : endpoint.method().getParameters()) {
            if (parameter.getType() != FileUpload.class) addForm(names, parameter, parameter.getName());
            if (isBean(parameter))
                for (var field : parameter.getType().getDeclaredFields()) addForm(names, field, field.getName());
        }
        return names;
    }

    static Set<String> ofCookies(Endpoint endpoint) {
        var names = new TreeSet<String>();
        for (var parameter : endpoint.method().getParameters()) {
            var cookie = parameter.getAnnotation(CookieParam.class);
            if (cookie != null) names.add(cookie.value());
        }
        return names;
    }

    static boolean takesFile(Endpoint endpoint) {
        return Arrays.stream(endpoint.method().getGenericParameterTypes())
                .anyMatch(type -> type.getTypeName().contains(FileUpload.class.getName()));
    }

    /** Some beans are not marked as such: the server finds that out by what their fields say. */
    private static boolean isBean(Parameter parameter) {
        return parameter.isAnnotationPresent(BeanParam.class)
                || Arrays.stream(parameter.getType().getDeclaredFields())
                        .anyMatch(field -> field.isAnnotationPresent(RestQuery.class)
                                || field.isAnnotationPresent(QueryParam.class)
                                || field.isAnnotationPresent(RestForm.class)
                                || field.isAnnotationPresent(FormParam.class));
    }

    private static void addQuery(Set<String> names, AnnotatedElement element, String otherwise) {
        var plain = element.getAnnotation(QueryParam.class);
        if (plain != null) names.add(plain.value());
        var reactive = element.getAnnotation(RestQuery.class);
        if (reactive != null) names.add(reactive.value().isEmpty() ? otherwise : reactive.value());
    }

    private static void addForm(Set<String> names, AnnotatedElement element, String otherwise) {
        var plain = element.getAnnotation(FormParam.class);
        if (plain != null) names.add(plain.value());
        var reactive = element.getAnnotation(RestForm.class);
        if (reactive != null) names.add(reactive.value().isEmpty() ? otherwise : reactive.value());
    }
}
