package id.laris.application.privacy;

import id.laris.application.UseCase;
import id.laris.application.identity.Requires;
import id.laris.application.shared.Page;
import id.laris.domain.identity.Permission;
import id.laris.domain.privacy.DataRequest;
import id.laris.domain.shared.Invalid;
import java.util.Optional;

/** What customers asked for by the law on personal data, newest first, with its clock. The requests name accounts, not people. */
@UseCase
@Requires(Permission.MANAGE_PRIVACY)
public final class ListDataRequests {
    private static final int MOST = 200;

    private final DataRequests requests;

    public ListDataRequests(DataRequests requests) {
        this.requests = requests;
    }

    /** @param cursor of an earlier page @param limit 1 to 200 */
    public Page<DataRequest> list(Optional<String> cursor, int limit) {
        if (limit < 1 || limit > MOST) throw new Invalid("limit", limit, "1 to " + MOST);
        return requests.list(cursor, limit);
    }
}
