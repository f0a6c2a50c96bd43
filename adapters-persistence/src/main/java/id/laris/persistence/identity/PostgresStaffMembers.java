package id.laris.persistence.identity;

import id.laris.application.identity.StaffMembers;
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
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

@Singleton
@Transactional
class PostgresStaffMembers implements StaffMembers {
    private static final String SELECT = "SELECT account, roles, warehouses FROM staff_member ";
    private static final String PUT = """
            INSERT INTO staff_member (account, roles, warehouses) VALUES (?, ?, ?)
            ON CONFLICT (account) DO UPDATE SET roles = excluded.roles, warehouses = excluded.warehouses""";

    private final Sql sql;

    PostgresStaffMembers(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<StaffMember> find(AccountId account) {
        return sql.find(SELECT + "WHERE account = ?", PostgresStaffMembers::member, account.value());
    }

    /** Ids are made in the order of time. */
    @Override
    public List<StaffMember> all() {
        return sql.list(SELECT + "ORDER BY account", PostgresStaffMembers::member);
    }

    @Override
    public void put(StaffMember member) {
        sql.update(
                PUT,
                member.account().value(),
                Sql.texts(member.roles().stream().sorted().toList()),
                Sql.texts(member.warehouses().stream().sorted().toList()));
    }

    private static StaffMember member(ResultSet row) throws SQLException {
        return new StaffMember(
                new AccountId(Columns.uuid(row, "account")),
                Columns.texts(row, "roles").stream().map(Role::valueOf).collect(Collectors.toSet()),
                Columns.texts(row, "warehouses").stream()
                        .map(WarehouseCode::new)
                        .collect(Collectors.toSet()));
    }
}
