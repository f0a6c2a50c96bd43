package id.laris.domain.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laris.domain.shared.AccountId;
import id.laris.domain.shared.Invalid;
import id.laris.domain.stock.WarehouseCode;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RightsTest {
    private static final AccountId SOMEBODY = new AccountId(new UUID(0, 1));

    @Provide
    Arbitrary<Role> builtIn() {
        return Arbitraries.of(Role.BUILT_IN);
    }

    @Property
    void nobody_but_the_shop_itself_runs_its_jobs(@ForAll("builtIn") Role role) {
        assertThat(role.permissions()).doesNotContain(Permission.RUN_JOBS);
        assertThatThrownBy(() -> new Role("RAJA", "Raja", Set.of(Permission.RUN_JOBS)))
                .isInstanceOf(Invalid.class);
        assertThat(Actor.SYSTEM.may(Permission.RUN_JOBS)).isTrue();
    }

    @Property
    void a_visitor_may_nothing(@ForAll Permission permission) {
        assertThat(Actor.VISITOR.may(permission)).isFalse();
        assertThat(StaffMember.of(SOMEBODY).actor().may(permission)).isFalse();
        assertThat(Actor.SYSTEM.may(permission)).isTrue();
    }

    @Property
    void several_roles_add_up(
            @ForAll("builtIn") Role one, @ForAll("builtIn") Role other, @ForAll Permission permission) {
        assertThat(new StaffMember(SOMEBODY, new TreeSet<>(List.of(one, other)), Set.of())
                        .actor()
                        .may(permission))
                .isEqualTo(one.permissions().contains(permission)
                        || other.permissions().contains(permission));
    }

    @Example
    void an_owner_may_always_do_what_people_may() {
        assertThat(Role.OWNER.allowing(Set.of()).permissions()).isEqualTo(Permission.ofPeople());
        assertThat(Role.OWNER.isFixed()).isTrue();
        assertThat(Role.MANAGER.allowing(Set.of()).permissions()).isEmpty();
    }

    @Example
    void a_role_of_the_shop_is_named_after_its_title() {
        assertThat(Role.custom(" Kasir – lantai 2 ", Set.of()).name()).isEqualTo("KASIR_LANTAI_2");
        assertThat(Role.custom("Gérant", Set.of()).name()).isEqualTo("GERANT");
        assertThat(Role.custom("Kasir", Set.of()).isBuiltIn()).isFalse();
        assertThatThrownBy(() -> Role.custom("–", Set.of())).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> Role.custom(" ", Set.of())).isInstanceOf(Invalid.class);
    }

    @Example
    void built_in_roles_come_first_as_they_rank() {
        var custom = Role.custom("Admin", Set.of());
        assertThat(new TreeSet<>(List.of(custom, Role.SUPPORT, Role.OWNER, Role.WAREHOUSE)))
                .containsExactly(Role.OWNER, Role.WAREHOUSE, Role.SUPPORT, custom);
    }

    @Example
    void who_is_bound_to_no_warehouse_works_in_all() {
        var bandung = new WarehouseCode("BDG");
        var bound = new StaffMember(SOMEBODY, Set.of(Role.WAREHOUSE), Set.of(bandung)).actor();

        assertThat(bound.worksIn(bandung)).isTrue();
        assertThat(bound.worksIn(new WarehouseCode("JKT"))).isFalse();
        assertThatThrownBy(() -> bound.requireWorksIn(new WarehouseCode("JKT"))).isInstanceOf(NotYourWarehouse.class);
        assertThat(StaffMember.of(SOMEBODY, Role.WAREHOUSE).actor().worksIn(bandung))
                .isTrue();
        assertThat(Actor.SYSTEM.worksIn(bandung)).isTrue();
    }

    @Example
    void the_history_calls_staff_by_their_account() {
        var actor = StaffMember.of(SOMEBODY, Role.SUPPORT).actor();

        assertThat(Actor.staffNamed(actor.name())).contains(SOMEBODY);
        assertThat(Actor.staffNamed("staff meeting")).isEmpty();
        assertThat(Actor.staffNamed(Actor.SYSTEM.name())).isEmpty();
    }
}
