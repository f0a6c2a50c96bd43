package id.laris.application.identity;

import id.laris.domain.identity.Role;
import id.laris.domain.shared.AccountId;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;

/** Those whose rights change with a role or with their own roles: what they may is asked anew, and they sign in again. */
@Singleton
public class HoldersOfRoles {
    private final StaffMembers staff;
    private final Sessions sessions;
    private final RecentSessions recent;
    private final CurrentActor current;
    private final Clock clock;

    public HoldersOfRoles(
            StaffMembers staff, Sessions sessions, RecentSessions recent, CurrentActor current, Clock clock) {
        this.staff = staff;
        this.sessions = sessions;
        this.recent = recent;
        this.current = current;
        this.clock = clock;
    }

    List<AccountId> of(Role role) {
        return staff.all().stream()
                .filter(member -> member.roles().stream().anyMatch(r -> r.name().equals(role.name())))
                .map(member -> member.account())
                .toList();
    }

    /** Their sessions end; only the one that makes the change goes on. */
    void rightsChanged(AccountId account) {
        current.signedIn()
                .filter(who -> who.account().id().equals(account))
                .ifPresentOrElse(
                        who -> sessions.closeOthersOf(account, who.session().id()), () -> sessions.closeAllOf(account));
        recent.changed(account, clock.instant());
    }
}
