package id.laris.application.privacy;

import id.laris.application.shared.Page;
import id.laris.domain.privacy.DataRequest;
import id.laris.domain.shared.AccountId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What customers asked for by the law on personal data: the log with its clock. */
public interface DataRequests {
    void add(DataRequest request);

    /** @throws id.laris.domain.shared.StaleVersion when it was changed meanwhile */
    void save(DataRequest request);

    /** @throws id.laris.domain.shared.Missing data-request-not-found */
    DataRequest get(UUID id);

    /** Of this customer, newest first. */
    List<DataRequest> of(AccountId customer);

    /** Not done yet, the longest waiting first. */
    List<DataRequest> open(DataRequest.Kind kind, int most);

    /** Everybody for whom a request of that kind was carried out. */
    Set<AccountId> carriedOut(DataRequest.Kind kind);

    /** Everybody's, newest first. */
    Page<DataRequest> list(Optional<String> cursor, int limit);
}
