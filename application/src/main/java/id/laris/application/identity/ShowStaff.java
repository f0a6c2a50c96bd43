package id.laris.application.identity;

import id.laris.application.UseCase;
import id.laris.domain.identity.Permission;
import id.laris.domain.identity.Role;
import id.laris.domain.shared.AccountId;
import id.laris.domain.shared.Missing;
import java.util.List;

/** One colleague, and what they could be given. */
@UseCase
@Requires(Permission.MANAGE_STAFF)
public final class ShowStaff {
    /** @param roles all there are */
    public record Shown(ListStaff.Listed colleague, List<Role> roles) {}

    private final ListStaff listStaff;
    private final Roles roles;

    public ShowStaff(ListStaff listStaff, Roles roles) {
        this.listStaff = listStaff;
        this.roles = roles;
    }

    /** @throws Missing staff-not-found */
    public Shown show(AccountId account) {
        return listStaff.list(ListStaff.Query.ALL).stream()
                .filter(listed -> listed.account().id().equals(account))
                .findFirst()
                .map(listed -> new Shown(listed, roles.all()))
                .orElseThrow(() -> new Missing("staff", account));
    }
}
