package id.laris.application.returns;

import id.laris.application.UseCase;
import id.laris.application.identity.Requires;
import id.laris.application.shared.Page;
import id.laris.domain.identity.Permission;
import id.laris.domain.returns.ReturnRequest;

/** The returns, the newest first. */
@UseCase
@Requires(Permission.VIEW_ORDERS)
public final class ListReturns {
    private final Returns returns;

    public ListReturns(Returns returns) {
        this.returns = returns;
    }

    public Page<ReturnRequest> list(ReturnQuery query) {
        return returns.list(query);
    }
}
