package id.laris.bootstrap.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The transactions of one piece of work, read from what the database server wrote into its log: all that mention an identity of
 * the work or one that came with it. Other work that went on meanwhile is left out, so are the relay's questions for more.
 */
record Recording(List<List<Statement>> transactions) {
    /** @param parameters as text; null for NULL */
    record Statement(String sql, List<String> parameters) {}

    private static final Pattern ENTRY =
            Pattern.compile("^\\d{4}-\\d\\d-\\d\\d [\\d:.]+ \\S+ \\[(\\d+)] (?:\\S+ )*?(\\w+):  (.*)$");
    private static final Pattern EXECUTED = Pattern.compile("(?s)^(?:execute [^:]+|statement): (.*)$");
    private static final Pattern PARAMETER = Pattern.compile("(?s)\\$\\d+ = (NULL|'((?:[^']|'')*)')");
    static final Pattern IDENTITY = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    private record Entry(String process, String kind, StringBuilder text) {}

    /** @param identity one that the work is known by from outside */
    static Recording of(Path log, long from, String identity) throws IOException {
        return new Recording(about(identity, transactions(entries(log, from))));
    }

    int statements() {
        return transactions.stream().mapToInt(List::size).sum();
    }

    private static List<Entry> entries(Path log, long from) throws IOException {
        var entries = new ArrayList<Entry>();
        for (var line : Files.readString(log).substring((int) from).split("\n")) {
            var begin = ENTRY.matcher(line);
            if (begin.matches())
                entries.add(new Entry(begin.group(1), begin.group(2), new StringBuilder(begin.group(3))));
            else if (!entries.isEmpty())
                entries.get(entries.size() - 1).text().append('\n').append(line.replaceFirst("^\t", ""));
        }
        return entries;
    }

    private static List<List<Statement>> transactions(List<Entry> entries) {
        var all = new ArrayList<List<Statement>>();
        var open = new HashMap<String, List<Statement>>();
        for (int i = 0; i < entries.size(); i++) {
            var executed = EXECUTED.matcher(entries.get(i).text());
            if (!entries.get(i).kind().equals("LOG") || !executed.matches()) continue;
            var process = entries.get(i).process();
            var sql = executed.group(1).strip();
            switch (sql) {
                case "BEGIN" -> open.put(process, new ArrayList<>());
                case "COMMIT", "ROLLBACK" -> all.add(open.remove(process));
                case "" -> {} // a connection's pulse
                default -> add(new Statement(sql, parameters(entries, i)), open.get(process), all);
            }
        }
        all.removeIf(transaction -> transaction == null || transaction.isEmpty());
        return all;
    }

    private static void add(Statement statement, List<Statement> transaction, List<List<Statement>> all) {
        if (transaction == null) all.add(new ArrayList<>(List.of(statement)));
        else transaction.add(statement);
    }

    private static List<String> parameters(List<Entry> entries, int at) {
        var parameters = new ArrayList<String>();
        if (at + 1 == entries.size() || !entries.get(at + 1).kind().equals("DETAIL")) return parameters;
        var found = PARAMETER.matcher(entries.get(at + 1).text());
        while (found.find())
            parameters.add(found.group(2) == null ? null : found.group(2).replace("''", "'"));
        return parameters;
    }

    private static List<List<Statement>> about(String identity, List<List<Statement>> all) {
        Set<String> known = new LinkedHashSet<>(Set.of(identity));
        Map<List<Statement>, Set<String>> mentioned = new java.util.IdentityHashMap<>();
        for (var transaction : all) mentioned.put(transaction, identities(transaction));
        var before = 0;
        while (before < known.size()) {
            before = known.size();
            for (var ids : mentioned.values()) if (ids.stream().anyMatch(known::contains)) known.addAll(ids);
        }
        return all.stream()
                .filter(transaction -> mentioned.get(transaction).stream().anyMatch(known::contains))
                .toList();
    }

    private static Set<String> identities(List<Statement> transaction) {
        var identities = new LinkedHashSet<String>();
        for (var statement : transaction)
            for (var parameter : statement.parameters())
                if (parameter != null)
                    IDENTITY.matcher(parameter).results().forEach(found -> identities.add(found.group()));
        return identities;
    }
}
