package id.laris.bootstrap.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The table, as README shows it; each row is told as soon as it is known. */
final class Report {
    private final List<String> lines = new ArrayList<>(
            List.of("| measured | clients | per second | median ms | p95 ms | p99 ms |", "|---|--:|--:|--:|--:|--:|"));

    void load(String what, int clients, Load.Figures figures) {
        add("| %s | %d | %,.0f | %.1f | %.1f | %.1f |"
                .formatted(
                        what,
                        clients,
                        figures.perSecond(),
                        figures.millis(0.5),
                        figures.millis(0.95),
                        figures.millis(0.99)));
    }

    void fact(String what, String pattern, Object... values) {
        add("| %s | | %s | | | |".formatted(what, pattern.formatted(values)));
    }

    private void add(String line) {
        lines.add(line);
        System.out.println(line);
    }

    void write(Path file) throws IOException {
        lines.add(0, machine() + System.lineSeparator());
        Files.write(file, lines);
        System.out.println(String.join(System.lineSeparator(), lines));
        System.out.println("Written to " + file);
    }

    private static String machine() throws IOException {
        var system = ManagementFactory.getOperatingSystemMXBean();
        return "%s, %d processors, %s %s, Java %s"
                .formatted(
                        processor(),
                        system.getAvailableProcessors(),
                        system.getName(),
                        system.getVersion(),
                        Runtime.version());
    }

    private static String processor() throws IOException {
        var facts = Path.of("/proc/cpuinfo");
        if (Files.notExists(facts)) return System.getProperty("os.arch");
        return Files.readAllLines(facts).stream()
                .filter(line -> line.startsWith("model name"))
                .map(line -> line.substring(line.indexOf(':') + 1).strip())
                .findFirst()
                .orElse(System.getProperty("os.arch"));
    }
}
