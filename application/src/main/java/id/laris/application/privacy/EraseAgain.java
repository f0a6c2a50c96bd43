package id.laris.application.privacy;

import id.laris.application.UseCase;
import id.laris.application.identity.Accounts;
import id.laris.application.identity.Requires;
import id.laris.application.shared.EachInTurn;
import id.laris.application.shared.Ids;
import id.laris.domain.identity.Account;
import id.laris.domain.identity.AccountState;
import id.laris.domain.identity.Permission;
import id.laris.domain.privacy.DataRequest;
import id.laris.domain.shared.AccountId;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/**
 * People who were forgotten and are in the database again, because a backup was restored, are forgotten again: at once, or as soon as the
 * orders that are open in the backup are over. The register learns of those it does not know yet.
 */
@UseCase
@Requires(Permission.RUN_JOBS)
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public final class EraseAgain {
    private static final int AT_ONCE = 1_000;

    private final ErasedRegister register;
    private final Accounts accounts;
    private final DataRequests requests;
    private final CarryOutErasure carryOutErasure;
    private final Ids ids;
    private final Clock clock;

    public EraseAgain(
            ErasedRegister register,
            Accounts accounts,
            DataRequests requests,
            CarryOutErasure carryOutErasure,
            Ids ids,
            Clock clock) {
        this.register = register;
        this.accounts = accounts;
        this.requests = requests;
        this.carryOutErasure = carryOutErasure;
        this.ids = ids;
        this.clock = clock;
    }

    /** How many had come back. */
    public int erase() {
        register.add(requests.carriedOut(DataRequest.Kind.ERASURE));
        var back = back(List.copyOf(register.all()));
        EachInTurn.run(back, this::erase);
        return back.size();
    }

    private List<AccountId> back(List<AccountId> erased) {
        var back = new ArrayList<AccountId>();
        for (int from = 0; from < erased.size(); from += AT_ONCE)
            accounts.find(erased.subList(from, Math.min(from + AT_ONCE, erased.size()))).stream()
                    .filter(account -> account.state() != AccountState.CLOSED)
                    .map(Account::id)
                    .forEach(back::add);
        return back;
    }

    private void erase(AccountId customer) {
        var request = requests.of(customer).stream()
                .filter(asked -> asked.kind() == DataRequest.Kind.ERASURE && asked.isOpen())
                .findFirst()
                .orElseGet(() -> asked(customer));
        carryOutErasure.carryOut(request.id());
    }

    private DataRequest asked(AccountId customer) {
        var request = DataRequest.open(ids.next(), customer, DataRequest.Kind.ERASURE, clock.instant());
        requests.add(request);
        return request;
    }
}
