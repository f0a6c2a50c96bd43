package id.laris.application.identity;

import static org.assertj.core.api.Assertions.assertThat;

import id.laris.domain.identity.Permission;
import id.laris.domain.identity.Role;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every store of roles promises. */
public interface RolesContract {
    Roles roles();

    private static Role custom() {
        return Role.custom("Kasir " + UUID.randomUUID(), Set.of(Permission.SELL, Permission.VIEW_STOCK));
    }

    @Test
    default void the_shop_comes_with_its_built_in_roles_as_the_rules_say() {
        for (var builtIn : Role.BUILT_IN)
            assertThat(roles().find(builtIn.name())).contains(builtIn);
        assertThat(roles().all()).startsWith(Role.BUILT_IN.toArray(Role[]::new));
        assertThat(roles().find("RAJA")).isEmpty();
    }

    @Test
    default void a_role_of_the_shop_is_kept_changed_and_removed() {
        var role = custom();
        roles().put(role);
        assertThat(roles().find(role.name())).contains(role);
        assertThat(roles().all()).contains(role);

        var changed = role.allowing(Set.of());
        roles().put(changed);
        assertThat(roles().find(role.name())).contains(changed);

        roles().remove(role.name());
        roles().remove(role.name());
        assertThat(roles().find(role.name())).isEmpty();
    }

    @Test
    default void built_in_roles_stay() {
        roles().remove(Role.COURIER.name());
        assertThat(roles().find(Role.COURIER.name())).contains(Role.COURIER);
    }

    @Test
    default void what_a_built_in_role_may_can_be_changed_and_changed_back() {
        var changed = Role.COURIER.allowing(Set.of(Permission.VIEW_ORDERS));
        roles().put(changed);
        assertThat(roles().find(Role.COURIER.name())).contains(changed);

        roles().put(Role.COURIER);
        assertThat(roles().find(Role.COURIER.name())).contains(Role.COURIER);
    }
}
