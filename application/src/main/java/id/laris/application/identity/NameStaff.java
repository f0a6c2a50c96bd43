package id.laris.application.identity;

import id.laris.application.UseCase;
import id.laris.domain.identity.Account;
import id.laris.domain.identity.AccountKind;
import id.laris.domain.identity.Actor;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/** What colleagues are called whom the history names by their accounts. Members of staff see it; nobody else gets any name. */
@UseCase
@OpenToAll
public final class NameStaff {
    private final Accounts accounts;
    private final CurrentActor current;

    public NameStaff(Accounts accounts, CurrentActor current) {
        this.accounts = accounts;
        this.current = current;
    }

    /**
     * @param actors names of actors as the history holds them; those that are not staff are passed over
     * @return the person's name by the actor's name
     */
    public Map<String, String> name(Collection<String> actors) {
        var ids = actors.stream()
                .flatMap(actor -> Actor.staffNamed(actor).stream())
                .distinct()
                .toList();
        if (ids.isEmpty() || current.actor().kind() != Actor.Kind.STAFF) return Map.of();
        return accounts.find(ids).stream()
                .filter(account -> account.kind() == AccountKind.STAFF)
                .collect(Collectors.toMap(
                        account -> Actor.staff(account.id(), java.util.Set.of()).name(), Account::name));
    }
}
