package id.laris.application.audit;

import id.laris.application.shared.Page;
import id.laris.domain.audit.AuditChain.Link;
import id.laris.domain.audit.AuditEntry;
import id.laris.domain.identity.Origin;
import id.laris.domain.shared.Invalid;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

@Alternative
@Singleton
public class InMemoryAuditLog implements AuditLog {
    private final Map<UUID, AuditEntry> entries = new LinkedHashMap<>();
    private final Map<UUID, Origin> origins = new LinkedHashMap<>();
    private final Map<UUID, Link> links = new LinkedHashMap<>();
    private final List<Head> heads = new ArrayList<>();

    @Override
    public synchronized void add(AuditEntry entry, Origin origin) {
        entries.put(entry.id(), entry);
        if (!origin.equals(Origin.INSIDE)) origins.put(entry.id(), origin);
    }

    @Override
    public void addApart(AuditEntry entry, Origin origin) {
        add(entry, origin);
    }

    public synchronized List<AuditEntry> all() {
        return List.copyOf(entries.values());
    }

    @Override
    public synchronized Page<Recorded> list(AuditQuery query) {
        var newestFirst = new ArrayList<>(entries.values());
        java.util.Collections.reverse(newestFirst);
        var found = newestFirst.stream()
                .filter(e -> query.text().isEmpty()
                        || e.subject().startsWith(query.text())
                        || e.action().equals(query.text()))
                .filter(e -> query.kind().filter(kind -> kind != e.kind()).isEmpty())
                .filter(e -> query.account().isEmpty() || e.account().equals(query.account()))
                .filter(e -> query.action()
                        .filter(action -> !action.equals(e.action()))
                        .isEmpty())
                .filter(e ->
                        query.refused().filter(refused -> refused == e.isDone()).isEmpty())
                .filter(e -> query.from().filter(e.at()::isBefore).isEmpty())
                .filter(e -> query.to().filter(to -> !e.at().isBefore(to)).isEmpty())
                .skip(place(query))
                .limit(query.limit() + 1L)
                .toList();
        var items = found.stream().limit(query.limit()).map(this::recorded).toList();
        var place = place(query) + query.limit();
        return new Page<>(items, found.size() > query.limit() ? Optional.of(String.valueOf(place)) : Optional.empty());
    }

    private static int place(AuditQuery query) {
        try {
            return query.cursor().map(Integer::parseInt).orElse(0);
        } catch (NumberFormatException malformed) {
            throw new Invalid("cursor", query.cursor().orElse(""), "the cursor of an earlier page");
        }
    }

    private Recorded recorded(AuditEntry entry) {
        return new Recorded(entry, Optional.ofNullable(origins.get(entry.id())), links.containsKey(entry.id()));
    }

    @Override
    public synchronized List<AuditEntry> waiting(int most) {
        return entries.values().stream()
                .filter(e -> !links.containsKey(e.id()))
                .limit(most)
                .toList();
    }

    @Override
    public synchronized Optional<Link> lastLink() {
        return links.values().stream().max(Comparator.comparing(Link::day).thenComparing(Link::position));
    }

    @Override
    public synchronized void link(List<LinkOf> added, Head head) {
        added.forEach(link -> links.put(link.entry(), link.link()));
        heads.add(head);
    }

    @Override
    public synchronized void eachLink(Consumer<Linked> walker) {
        links.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(
                        Comparator.comparing(Link::day).thenComparing(Link::position)))
                .forEach(link -> walker.accept(new Linked(
                        link.getKey(),
                        link.getValue(),
                        Optional.ofNullable(entries.get(link.getKey())),
                        heads.stream().filter(h -> signs(h, link.getValue())).findFirst())));
    }

    private static boolean signs(Head head, Link link) {
        return head.day().equals(link.day()) && head.position() == link.position();
    }

    @Override
    public synchronized List<Head> headsWithoutLink() {
        return heads.stream()
                .filter(h -> links.values().stream().noneMatch(link -> signs(h, link)))
                .toList();
    }

    /** In memory everything without a link waits for one. */
    @Override
    public List<UUID> unlinked() {
        return List.of();
    }

    @Override
    public synchronized int forgetOriginsBefore(Instant limit) {
        int before = origins.size();
        origins.keySet().removeIf(id -> entries.get(id).at().isBefore(limit));
        return before - origins.size();
    }
}
