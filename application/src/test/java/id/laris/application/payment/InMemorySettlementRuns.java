package id.laris.application.payment;

import id.laris.application.shared.Page;
import id.laris.application.shared.Table;
import id.laris.application.shared.Undo;
import id.laris.domain.payment.AttemptId;
import id.laris.domain.payment.SettlementRun;
import id.laris.domain.shared.StaleVersion;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

@Alternative
@Singleton
public class InMemorySettlementRuns implements SettlementRuns {
    private final Table<UUID, SettlementRun> runs;
    private final Table<UUID, List<Line>> lines;
    private final Table<UUID, List<Difference>> differences;
    private final Table<UUID, Set<AttemptId>> matched;

    @Inject
    public InMemorySettlementRuns(Undo undo) {
        runs = new Table<>(undo);
        lines = new Table<>(undo);
        differences = new Table<>(undo);
        matched = new Table<>(undo);
    }

    @Override
    public synchronized void add(SettlementRun run, List<Line> itsLines) {
        if (!runs.add(run.id(), run)) throw new IllegalStateException("taken: " + run.id());
        lines.put(run.id(), List.copyOf(itsLines));
    }

    @Override
    public Optional<SettlementRun> find(UUID id) {
        return runs.find(id);
    }

    @Override
    public synchronized void save(SettlementRun changed) {
        if (find(changed.id()).filter(r -> r.version() == changed.version()).isEmpty())
            throw new StaleVersion("settlement-run", changed.id());
        runs.put(changed.id(), versioned(changed));
    }

    private static SettlementRun versioned(SettlementRun r) {
        return new SettlementRun(
                r.id(),
                r.provider(),
                r.fileName(),
                r.askedBy(),
                r.askedAt(),
                r.state(),
                r.lines(),
                r.compared(),
                r.differing(),
                r.notReported(),
                r.gross(),
                r.refunded(),
                r.fees(),
                r.from(),
                r.to(),
                r.last(),
                r.leasedUntil(),
                r.tries(),
                r.version() + 1);
    }

    @Override
    public synchronized Optional<SettlementRun> take(Instant now, Duration lease) {
        var due = runs.all()
                .filter(SettlementRun::isComparing)
                .filter(r -> r.leasedUntil().filter(until -> until.isAfter(now)).isEmpty())
                .min(Comparator.comparing(r -> r.id().toString()));
        due.ifPresent(r -> save(r.taken(now, lease)));
        return due.flatMap(r -> find(r.id()));
    }

    @Override
    public List<Line> batch(UUID run, Optional<String> after, int references) {
        var all = lines.find(run).orElse(List.of());
        var next = all.stream()
                .map(Line::reference)
                .filter(reference -> reference.compareTo(after.orElse("")) > 0)
                .distinct()
                .sorted()
                .limit(references)
                .collect(Collectors.toSet());
        return all.stream()
                .filter(line -> next.contains(line.reference()))
                .sorted(Comparator.comparing(Line::reference).thenComparing(Line::number))
                .toList();
    }

    @Override
    public synchronized void keep(UUID run, List<Difference> more) {
        var all = new ArrayList<>(differences.find(run).orElse(List.of()));
        more.stream()
                .filter(it -> all.stream().noneMatch(known -> known.place() == it.place()))
                .forEach(all::add);
        differences.put(run, List.copyOf(all));
    }

    @Override
    public synchronized void matched(UUID run, Map<String, AttemptId> attempts) {
        var all = new HashSet<>(matched.find(run).orElse(Set.of()));
        lines.find(run).orElse(List.of()).stream()
                .map(line -> attempts.get(line.reference()))
                .filter(attempt -> attempt != null)
                .forEach(all::add);
        matched.put(run, Set.copyOf(all));
    }

    @Override
    public Set<AttemptId> reported(UUID run, Collection<AttemptId> attempts) {
        return matched.find(run).orElse(Set.of()).stream()
                .filter(attempts::contains)
                .collect(Collectors.toSet());
    }

    @Override
    public synchronized void forgetLines(UUID run) {
        lines.put(run, List.of());
        matched.put(run, Set.of());
    }

    @Override
    public synchronized int forgetBefore(Instant limit) {
        var old = runs.all()
                .filter(r -> r.askedAt().isBefore(limit) && !r.isComparing())
                .toList();
        for (var run : old) {
            runs.remove(run.id());
            lines.remove(run.id());
            differences.remove(run.id());
            matched.remove(run.id());
        }
        return old.size();
    }

    @Override
    public Page<SettlementRun> newest(Optional<UUID> after, int most) {
        var found = runs.all()
                .filter(r -> after.filter(last -> r.id().toString().compareTo(last.toString()) >= 0)
                        .isEmpty())
                .sorted(Comparator.comparing((SettlementRun r) -> r.id().toString())
                        .reversed())
                .limit(most + 1L)
                .toList();
        return found.size() <= most
                ? new Page<>(found, Optional.empty())
                : new Page<>(
                        found.subList(0, most),
                        Optional.of(found.get(most - 1).id().toString()));
    }

    @Override
    public Page<Difference> differences(UUID run, Optional<Long> after, int most) {
        var found = differences.find(run).orElse(List.of()).stream()
                .filter(it -> it.place() > after.orElse(-1L))
                .sorted(Comparator.comparing(Difference::place))
                .limit(most + 1L)
                .toList();
        return found.size() <= most
                ? new Page<>(found, Optional.empty())
                : new Page<>(
                        found.subList(0, most),
                        Optional.of(String.valueOf(found.get(most - 1).place())));
    }
}
