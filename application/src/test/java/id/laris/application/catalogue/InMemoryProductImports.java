package id.laris.application.catalogue;

import id.laris.application.shared.Page;
import id.laris.application.shared.Table;
import id.laris.application.shared.Undo;
import id.laris.domain.catalogue.ImportId;
import id.laris.domain.catalogue.ImportProblem;
import id.laris.domain.catalogue.ImportReason.Weight;
import id.laris.domain.catalogue.ProductImport;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.StaleVersion;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

@Alternative
@Singleton
public class InMemoryProductImports implements ProductImports {
    private final Table<ImportId, ProductImport> imports;
    private final Table<ImportId, List<ImportProblem>> problems;

    @Inject
    public InMemoryProductImports(Undo undo) {
        imports = new Table<>(undo);
        problems = new Table<>(undo);
    }

    @Override
    public void add(ProductImport started) {
        imports.put(started.id(), started);
    }

    @Override
    public Optional<ProductImport> find(ImportId id) {
        return imports.find(id);
    }

    @Override
    public ProductImport lock(ImportId id) {
        return get(id);
    }

    @Override
    public synchronized void save(ProductImport changed) {
        if (get(changed.id()).version() != changed.version()) throw new StaleVersion("import", changed.id());
        imports.put(changed.id(), nextVersion(changed));
    }

    @Override
    public synchronized Optional<ProductImport> take(Instant now, Duration lease) {
        var due = imports.all()
                .filter(i -> i.isDue(now))
                .min(Comparator.comparing(ProductImport::startedAt).thenComparing(i -> i.id().value()));
        return due.map(waiting -> {
            var taken = nextVersion(waiting.taken(now, lease));
            imports.put(taken.id(), taken);
            if (taken.dryRun()) problems.remove(taken.id());
            return taken;
        });
    }

    @Override
    public Page<ProductImport> list(Optional<String> after, int most) {
        var sorted = imports.all()
                .sorted(Comparator.comparing(ProductImport::startedAt)
                        .thenComparing(i -> i.id().value())
                        .reversed())
                .toList();
        return page(sorted, after, most);
    }

    @Override
    public void addProblems(ImportId id, List<ImportProblem> added) {
        var all = new ArrayList<>(problems.find(id).orElse(List.of()));
        all.addAll(added);
        problems.put(id, List.copyOf(all));
    }

    @Override
    public Page<ImportProblem> problems(ImportId id, Set<Weight> weights, Optional<String> after, int most) {
        var sorted = problems.find(id).orElse(List.of()).stream()
                .filter(p -> weights.contains(p.weight()))
                .sorted(Comparator.comparingInt(ImportProblem::line))
                .toList();
        return page(sorted, after, most);
    }

    @Override
    public List<UUID> filesDoneBefore(Instant then) {
        var needed = imports.all()
                .filter(i -> i.endedAt().filter(end -> end.isBefore(then)).isEmpty())
                .map(ProductImport::file)
                .collect(Collectors.toSet());
        var done = imports.all().map(ProductImport::file).collect(Collectors.toCollection(HashSet::new));
        done.removeAll(needed);
        return List.copyOf(done);
    }

    private static <T> Page<T> page(List<T> all, Optional<String> after, int most) {
        int from = after.map(InMemoryProductImports::place).orElse(0);
        int to = Math.min(all.size(), from + most);
        return new Page<>(
                all.subList(Math.min(from, to), to),
                to < all.size() ? Optional.of(Integer.toString(to)) : Optional.empty());
    }

    private static int place(String cursor) {
        if (!cursor.matches("\\d{1,9}")) throw new Invalid("cursor", cursor, "the cursor of an earlier page");
        return Integer.parseInt(cursor);
    }

    private static ProductImport nextVersion(ProductImport i) {
        return new ProductImport(
                i.id(),
                i.file(),
                i.fileName(),
                i.fileSize(),
                i.rows(),
                i.dryRun(),
                i.rate(),
                i.startedBy(),
                i.startedAt(),
                i.state(),
                i.failure(),
                i.tally(),
                i.nextLine(),
                i.tries(),
                i.leasedUntil(),
                i.endedAt(),
                i.version() + 1);
    }
}
