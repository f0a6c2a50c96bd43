package id.laris.persistence.identity;

import id.laris.application.identity.Roles;
import id.laris.domain.identity.Permission;
import id.laris.domain.identity.Role;
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
class PostgresRoles implements Roles {
    private static final String SELECT = "SELECT name, title, permissions FROM staff_role ";
    private static final String PUT = """
            INSERT INTO staff_role (name, title, permissions) VALUES (?, ?, ?)
            ON CONFLICT (name) DO UPDATE SET title = excluded.title, permissions = excluded.permissions""";

    private final Sql sql;

    PostgresRoles(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<Role> find(String name) {
        return sql.find(SELECT + "WHERE name = ?", PostgresRoles::role, name);
    }

    @Override
    public List<Role> all() {
        return sql.list(SELECT, PostgresRoles::role).stream().sorted().toList();
    }

    @Override
    public void put(Role role) {
        sql.update(
                PUT,
                role.name(),
                role.title(),
                Sql.texts(role.permissions().stream().sorted().toList()));
    }

    @Override
    public void remove(String name) {
        if (Role.builtIn(name).isEmpty()) sql.update("DELETE FROM staff_role WHERE name = ?", name);
    }

    private static Role role(ResultSet row) throws SQLException {
        return new Role(
                row.getString("name"),
                row.getString("title"),
                Columns.texts(row, "permissions").stream()
                        .map(Permission::valueOf)
                        .collect(Collectors.toSet()));
    }
}
