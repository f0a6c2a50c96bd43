package id.laris.application.privacy;

import id.laris.application.shared.Page;
import id.laris.application.shared.Table;
import id.laris.application.shared.Undo;
import id.laris.domain.privacy.DataRequest;
import id.laris.domain.shared.AccountId;
import id.laris.domain.shared.Missing;
import id.laris.domain.shared.StaleVersion;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

@Alternative
@Singleton
public class InMemoryDataRequests implements DataRequests {
    private static final Comparator<DataRequest> OLDEST_FIRST =
            Comparator.comparing(DataRequest::receivedAt).thenComparing(DataRequest::id);
    private final Table<UUID, DataRequest> requests;

    @Inject
    public InMemoryDataRequests(Undo undo) {
        requests = new Table<>(undo);
    }

    @Override
    public void add(DataRequest request) {
        requests.put(request.id(), request);
    }

    @Override
    public synchronized void save(DataRequest request) {
        if (get(request.id()).version() != request.version()) throw new StaleVersion("data-request", request.id());
        add(new DataRequest(
                request.id(),
                request.account(),
                request.kind(),
                request.state(),
                request.hindrance(),
                request.receivedAt(),
                request.closedAt(),
                request.version() + 1));
    }

    @Override
    public DataRequest get(UUID id) {
        return requests.find(id).orElseThrow(() -> new Missing("data-request", id));
    }

    @Override
    public List<DataRequest> of(AccountId customer) {
        return requests.all()
                .filter(request -> request.account().equals(customer))
                .sorted(OLDEST_FIRST.reversed())
                .toList();
    }

    @Override
    public List<DataRequest> open(DataRequest.Kind kind, int most) {
        return requests.all()
                .filter(request -> request.isOpen() && request.kind() == kind)
                .sorted(OLDEST_FIRST)
                .limit(most)
                .toList();
    }

    @Override
    public Set<AccountId> carriedOut(DataRequest.Kind kind) {
        return requests.all()
                .filter(request -> request.kind() == kind && request.state() == DataRequest.State.DONE)
                .map(DataRequest::account)
                .collect(Collectors.toSet());
    }

    @Override
    public Page<DataRequest> list(Optional<String> cursor, int limit) {
        var behind = requests.all()
                .sorted(OLDEST_FIRST.reversed())
                .dropWhile(request -> cursor.filter(
                                c -> OLDEST_FIRST.reversed().compare(request, get(UUID.fromString(c))) <= 0)
                        .isPresent())
                .limit(limit + 1L)
                .toList();
        var items = behind.stream().limit(limit).toList();
        return new Page<>(
                items,
                behind.size() > limit
                        ? Optional.of(items.get(items.size() - 1).id().toString())
                        : Optional.empty());
    }
}
