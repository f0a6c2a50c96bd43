package id.laris.persistence.identity;

import id.laris.domain.customer.EmailAddress;
import id.laris.domain.identity.Role;
import id.laris.domain.identity.StaffAccount;
import id.laris.domain.shared.AccountId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;

@Entity
@Table(name = "staff_account")
class StaffAccountRow {
    @Id
    UUID id;

    String email;

    @Column(name = "password_hash")
    String passwordHash;

    String[] roles;
    boolean active;

    StaffAccountRow fill(StaffAccount account) {
        id = account.id().value();
        email = account.email().value();
        passwordHash = account.passwordHash();
        roles = account.roles().stream().map(Role::name).sorted().toArray(String[]::new);
        active = account.active();
        return this;
    }

    StaffAccount toDomain() {
        return new StaffAccount(
                new AccountId(id),
                new EmailAddress(email),
                passwordHash,
                Arrays.stream(roles).map(Role::valueOf).collect(Collectors.toSet()),
                active);
    }
}
