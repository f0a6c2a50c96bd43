package id.laris.application.stock;

import id.laris.application.shared.Page;
import id.laris.application.shared.Table;
import id.laris.application.shared.Undo;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Missing;
import id.laris.domain.shared.Sku;
import id.laris.domain.shared.StaleVersion;
import id.laris.domain.stock.StockFile;
import id.laris.domain.stock.StockFileLine;
import id.laris.domain.stock.StockFileLine.Outcome;
import id.laris.domain.stock.StockFileNumber;
import id.laris.domain.stock.WarehouseCode;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

@Alternative
@Singleton
public class InMemoryStockFiles implements StockFiles {
    private final Table<StockFileNumber, StockFile> files;
    private final Table<StockFileNumber, Map<Long, StockFileLine>> lines;
    private final Map<Integer, Long> numbers = new HashMap<>();

    @Inject
    public InMemoryStockFiles(Undo undo) {
        files = new Table<>(undo);
        lines = new Table<>(undo);
    }

    @Override
    public synchronized StockFile add(int year, Function<StockFileNumber, StockFile> sent) {
        var file = sent.apply(StockFileNumber.of(year, numbers.merge(year, 1L, Long::sum)));
        files.put(file.number(), file);
        return file;
    }

    @Override
    public Optional<StockFile> find(StockFileNumber number) {
        return files.find(number);
    }

    @Override
    public StockFile lock(StockFileNumber number) {
        return find(number).orElseThrow(() -> new Missing("stock-file", number));
    }

    @Override
    public synchronized void save(StockFile changed) {
        if (get(changed.number()).version() != changed.version())
            throw new StaleVersion("stock-file", changed.number());
        files.put(changed.number(), nextVersion(changed));
    }

    @Override
    public synchronized Optional<StockFile> take(Instant now, Duration lease) {
        var due = files.all()
                .filter(file -> file.isDue(now))
                .min(Comparator.comparing(StockFile::sentAt)
                        .thenComparing(file -> file.number().value()));
        due.ifPresent(file -> save(file.taken(now, lease)));
        return due.map(file -> get(file.number()));
    }

    @Override
    public Page<StockFile> list(Set<WarehouseCode> theirs, Optional<String> cursor, int limit) {
        var all = files.all()
                .filter(file -> file.isSeenFrom(theirs))
                .sorted(Comparator.comparing(StockFile::sentAt)
                        .thenComparing(file -> file.number().value())
                        .reversed())
                .toList();
        var last = cursor.map(InMemoryStockFiles::numberOf);
        var rest = last.isEmpty()
                ? all
                : all.stream()
                        .dropWhile(file -> !file.number().equals(last.get()))
                        .skip(1)
                        .toList();
        var items = rest.subList(0, Math.min(limit, rest.size()));
        return new Page<>(
                items,
                rest.size() > limit ? Optional.of(items.get(limit - 1).number().value()) : Optional.empty());
    }

    @Override
    public synchronized void addLines(StockFileNumber number, List<StockFileLine> added) {
        var all = new TreeMap<>(lines.find(number).orElse(Map.of()));
        var named = all.values().stream()
                .filter(StockFileLine::isPlaced)
                .map(InMemoryStockFiles::place)
                .collect(Collectors.toCollection(HashSet::new));
        for (var line : added) {
            if (line.isPlaced() && !named.add(place(line))) throw new IllegalStateException("twice: " + line);
            if (all.putIfAbsent(line.line(), line) != null) throw new IllegalStateException("twice: " + line);
        }
        lines.put(number, all);
    }

    @Override
    public synchronized void saveLines(StockFileNumber number, List<StockFileLine> changed) {
        var all = new TreeMap<>(lines.find(number).orElse(Map.of()));
        changed.forEach(line -> all.computeIfPresent(line.line(), (at, before) -> line));
        lines.put(number, all);
    }

    @Override
    public Page<StockFileLine> lines(
            StockFileNumber number, Set<Outcome> outcomes, Optional<String> cursor, int limit) {
        long after = cursor.map(InMemoryStockFiles::lineOf).orElse(0L);
        var rest = lines.find(number).orElse(Map.of()).values().stream()
                .filter(line -> line.line() > after && outcomes.contains(line.outcome()))
                .toList();
        var items = rest.subList(0, Math.min(limit, rest.size()));
        return new Page<>(
                items,
                rest.size() > limit
                        ? Optional.of(String.valueOf(items.get(limit - 1).line()))
                        : Optional.empty());
    }

    @Override
    public Set<StockPlace> named(StockFileNumber number, Collection<StockPlace> places) {
        return lines.find(number).orElse(Map.of()).values().stream()
                .filter(StockFileLine::isPlaced)
                .map(InMemoryStockFiles::place)
                .filter(Set.copyOf(places)::contains)
                .collect(Collectors.toSet());
    }

    @Override
    public synchronized int forgetLines(Instant before) {
        var old = files.where(file -> file.sentAt().isBefore(before)
                && (file.state() == StockFile.State.CHECKED
                        || file.endedAt().filter(end -> end.isBefore(before)).isPresent())
                && lines.find(file.number()).isPresent());
        for (var file : old) {
            lines.remove(file.number());
            if (!file.state().isOver()) save(file.cancelled(before));
        }
        return old.size();
    }

    private static StockPlace place(StockFileLine line) {
        return new StockPlace(new WarehouseCode(line.warehouse()), new Sku(line.sku()));
    }

    private static StockFileNumber numberOf(String cursor) {
        try {
            return new StockFileNumber(cursor);
        } catch (Invalid malformed) {
            throw new Invalid("cursor", cursor, "the cursor of an earlier page");
        }
    }

    private static long lineOf(String cursor) {
        if (!cursor.matches("\\d{1,18}")) throw new Invalid("cursor", cursor, "the cursor of an earlier page");
        return Long.parseLong(cursor);
    }

    private static StockFile nextVersion(StockFile f) {
        return new StockFile(
                f.number(),
                f.kind(),
                f.content(),
                f.fileName(),
                f.size(),
                f.rows(),
                f.bounds(),
                f.sender(),
                f.sentAt(),
                f.state(),
                f.failure(),
                f.tally(),
                f.nextLine(),
                f.tries(),
                f.approver(),
                f.leasedUntil(),
                f.endedAt(),
                f.version() + 1);
    }
}
