package id.laris.application.reporting;

import id.laris.application.shared.Page;
import id.laris.application.shared.Table;
import id.laris.application.shared.Undo;
import id.laris.domain.reporting.HistoryImport;
import id.laris.domain.reporting.HistoryImportId;
import id.laris.domain.reporting.HistoryReason;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Missing;
import id.laris.domain.shared.StaleVersion;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

@Singleton
@Alternative
public class InMemoryHistoryImports implements HistoryImports {
    private static final Comparator<HistoryImport> OLDEST =
            Comparator.comparing(history -> history.id().toString());

    private final Table<HistoryImportId, HistoryImport> histories;
    private final Table<HistoryImportId, TreeMap<Long, Rejected>> rejected;

    @Inject
    public InMemoryHistoryImports(Undo undo) {
        histories = new Table<>(undo);
        rejected = new Table<>(undo);
    }

    @Override
    public void add(HistoryImport sent) {
        if (!histories.add(sent.id(), sent)) throw new IllegalStateException("twice: " + sent.id());
    }

    @Override
    public Optional<HistoryImport> find(HistoryImportId id) {
        return histories.find(id);
    }

    @Override
    public HistoryImport lock(HistoryImportId id) {
        return find(id).orElseThrow(() -> new Missing("history", id));
    }

    @Override
    public synchronized void save(HistoryImport changed) {
        if (get(changed.id()).version() != changed.version()) throw new StaleVersion("history", changed.id());
        histories.put(changed.id(), nextVersion(changed));
    }

    @Override
    public synchronized Optional<HistoryImport> take(Instant now, Duration lease) {
        var due = histories.all().filter(history -> history.isDue(now)).min(OLDEST);
        due.ifPresent(history -> save(history.taken(now, lease)));
        return due.map(history -> get(history.id()));
    }

    @Override
    public Page<HistoryImport> list(Optional<String> cursor, int limit) {
        cursor.ifPresent(InMemoryHistoryImports::requireId);
        var rest = histories
                .all()
                .filter(history -> cursor.isEmpty() || history.id().toString().compareTo(cursor.get()) < 0)
                .sorted(OLDEST.reversed())
                .toList();
        return page(rest, limit, history -> history.id().toString());
    }

    @Override
    public synchronized void addRejected(HistoryImportId id, List<Rejected> lines) {
        var all = new TreeMap<>(rejected.find(id).orElse(new TreeMap<>()));
        for (var line : lines)
            if (all.put(line.line(), line) != null) throw new IllegalStateException("twice: " + line);
        rejected.put(id, all);
    }

    @Override
    public Page<Rejected> rejected(
            HistoryImportId id, Optional<HistoryReason> reason, Optional<String> cursor, int limit) {
        long after = cursor.map(InMemoryHistoryImports::lineOf).orElse(0L);
        var rest = rejected.find(id).orElse(new TreeMap<>()).tailMap(after, false).values().stream()
                .filter(line -> reason.isEmpty() || line.reason() == reason.get())
                .toList();
        return page(rest, limit, line -> String.valueOf(line.line()));
    }

    @Override
    public Map<HistoryReason, Long> rejectedByReason(HistoryImportId id) {
        return rejected.find(id).orElse(new TreeMap<>()).values().stream()
                .collect(Collectors.groupingBy(Rejected::reason, Collectors.counting()));
    }

    @Override
    public List<UUID> contentsEndedSince(Instant since) {
        return histories
                .all()
                .filter(history ->
                        history.endedAt().filter(end -> !end.isBefore(since)).isPresent())
                .map(HistoryImport::content)
                .toList();
    }

    private static <T> Page<T> page(List<T> rest, int limit, Function<T, String> cursor) {
        var items = rest.subList(0, Math.min(limit, rest.size()));
        return new Page<>(
                items, rest.size() > limit ? Optional.of(cursor.apply(items.get(limit - 1))) : Optional.empty());
    }

    private static void requireId(String cursor) {
        try {
            UUID.fromString(cursor);
        } catch (IllegalArgumentException foreign) {
            throw new Invalid("cursor", cursor, "the cursor of an earlier page");
        }
    }

    private static long lineOf(String cursor) {
        if (!cursor.matches("\\d{1,18}")) throw new Invalid("cursor", cursor, "the cursor of an earlier page");
        return Long.parseLong(cursor);
    }

    private static HistoryImport nextVersion(HistoryImport h) {
        return new HistoryImport(
                h.id(),
                h.content(),
                h.fileName(),
                h.survey(),
                h.terms(),
                h.sender(),
                h.sentAt(),
                h.state(),
                h.failure(),
                h.tally(),
                h.nextLine(),
                h.tries(),
                h.leasedUntil(),
                h.endedAt(),
                h.version() + 1);
    }
}
