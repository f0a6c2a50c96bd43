package id.laris.application.terms;

import id.laris.application.identity.Accounts;
import id.laris.application.identity.CurrentActor;
import id.laris.domain.audit.Masked;
import id.laris.domain.identity.Account;
import id.laris.domain.identity.Permission;
import id.laris.domain.shared.AccountId;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Who customers in lists are: masked for who may not see what is personal of many. */
@Singleton
public final class TermsPeople {
    private final Accounts accounts;
    private final CurrentActor actor;

    public TermsPeople(Accounts accounts, CurrentActor actor) {
        this.accounts = accounts;
        this.actor = actor;
    }

    Map<AccountId, TermsCustomer> of(Collection<AccountId> ids) {
        if (ids.isEmpty()) return Map.of();
        return accounts.find(ids).stream()
                .map(this::shown)
                .collect(Collectors.toMap(TermsCustomer::account, Function.identity()));
    }

    private TermsCustomer shown(Account account) {
        return actor.may(Permission.EXPORT_PERSONAL_DATA)
                ? new TermsCustomer(
                        account.id(), account.name(), account.email().value())
                : new TermsCustomer(account.id(), Masked.name(account.name()), Masked.email(account.email()));
    }
}
