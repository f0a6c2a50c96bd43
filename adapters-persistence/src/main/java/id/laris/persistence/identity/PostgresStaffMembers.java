package id.laris.persistence.identity;

import id.laris.application.identity.StaffMembers;
import id.laris.domain.identity.Permission;
import id.laris.domain.identity.Role;
import id.laris.domain.identity.StaffMember;
import id.laris.domain.shared.AccountId;
import id.laris.domain.stock.WarehouseCode;
import id.laris.persistence.shared.Columns;
import id.laris.persistence.shared.Sql;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

@Singleton
@Transactional
class PostgresStaffMembers implements StaffMembers {
    /** With the roles in the same answer: every page asks who is there. */
    private static final String SELECT = """
            SELECT m.account, m.warehouses,
                ARRAY(SELECT name FROM staff_role WHERE name = ANY (m.roles) ORDER BY name) AS roles,
                ARRAY(SELECT title FROM staff_role WHERE name = ANY (m.roles) ORDER BY name) AS titles,
                ARRAY(SELECT array_to_string(permissions, ' ') FROM staff_role WHERE name = ANY (m.roles) ORDER BY name)
                    AS permissions
            FROM staff_member m\s""";

    private static final String PUT = """
            INSERT INTO staff_member (account, roles, warehouses) VALUES (?, ?, ?)
            ON CONFLICT (account) DO UPDATE SET roles = excluded.roles, warehouses = excluded.warehouses""";

    private final Sql sql;

    PostgresStaffMembers(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<StaffMember> find(AccountId account) {
        return sql.find(SELECT + "WHERE m.account = ?", PostgresStaffMembers::member, account.value());
    }

    /** Ids are made in the order of time. */
    @Override
    public List<StaffMember> all() {
        return sql.list(SELECT + "ORDER BY m.account", PostgresStaffMembers::member);
    }

    @Override
    public void put(StaffMember member) {
        sql.update(
                PUT,
                member.account().value(),
                Sql.texts(member.roles().stream().sorted().map(Role::name).toList()),
                Sql.texts(member.warehouses().stream().sorted().toList()));
    }

    @Override
    public void hold() {
        sql.update("LOCK TABLE staff_member IN SHARE ROW EXCLUSIVE MODE");
    }

    private static StaffMember member(ResultSet row) throws SQLException {
        return new StaffMember(
                new AccountId(Columns.uuid(row, "account")),
                roles(row),
                Columns.texts(row, "warehouses").stream()
                        .map(WarehouseCode::new)
                        .collect(Collectors.toSet()));
    }

    private static Set<Role> roles(ResultSet row) throws SQLException {
        var names = Columns.texts(row, "roles");
        var titles = Columns.texts(row, "titles");
        var permissions = Columns.texts(row, "permissions");
        var roles = new TreeSet<Role>();
        for (int i = 0; i < names.size(); i++)
            roles.add(new Role(
                    names.get(i),
                    titles.get(i),
                    Arrays.stream(permissions.get(i).split(" "))
                            .filter(name -> !name.isEmpty())
                            .map(Permission::valueOf)
                            .collect(Collectors.toSet())));
        return roles;
    }
}
