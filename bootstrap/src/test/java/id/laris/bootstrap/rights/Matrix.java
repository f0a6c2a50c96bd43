package id.laris.bootstrap.rights;

import static id.laris.domain.identity.Permission.*;

import id.laris.domain.identity.Permission;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What is expected of rights, written down apart from the code: {@code rights/routes.txt}, {@code rights/use-cases.txt}, and the roles here. */
public final class Matrix {
    /** What the roles a shop comes with may do; the owner everything that people may. */
    public static final Map<String, Set<Permission>> ROLES = Map.of(
            "OWNER", EnumSet.complementOf(EnumSet.of(RUN_JOBS)),
            "MANAGER", EnumSet.complementOf(EnumSet.of(RUN_JOBS, MANAGE_KEYS, MANAGE_ROLES, ROTATE_KEYS)),
            "WAREHOUSE", EnumSet.of(VIEW_ORDERS, PROCESS_ORDERS, VIEW_STOCK, ADJUST_STOCK),
            "COURIER", EnumSet.of(VIEW_ORDERS, PROCESS_ORDERS),
            "SUPPORT",
                    EnumSet.of(
                            VIEW_ORDERS,
                            CANCEL_ORDERS,
                            VIEW_STOCK,
                            VIEW_MESSAGES,
                            VIEW_CUSTOMERS,
                            REVEAL_PERSONAL_DATA));

    private Matrix() {}

    public static Map<String, String> routes() {
        return read("/rights/routes.txt");
    }

    static Map<String, String> useCases() {
        return read("/rights/use-cases.txt");
    }

    private static Map<String, String> read(String name) {
        var lines = new TreeMap<String, String>();
        try (var in = Matrix.class.getResourceAsStream(name);
                var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> {
                        var at = line.lastIndexOf(" : ");
                        if (lines.put(
                                        line.substring(0, at).strip(),
                                        line.substring(at + 3).strip())
                                != null) throw new IllegalStateException(name + " says twice: " + line);
                    });
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return lines;
    }
}
