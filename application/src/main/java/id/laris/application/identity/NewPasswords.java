package id.laris.application.identity;

import id.laris.application.shared.ShopSettings;
import id.laris.domain.customer.EmailAddress;
import id.laris.domain.identity.AccountKind;
import id.laris.domain.identity.Password;
import id.laris.domain.identity.PasswordRules;
import jakarta.inject.Singleton;
import java.util.List;

/** Takes new passwords: fit ones become hashes, all others are refused. */
@Singleton
public final class NewPasswords {
    private final CommonPasswords common;
    private final Passwords passwords;
    private final ShopSettings settings;

    public NewPasswords(CommonPasswords common, Passwords passwords, ShopSettings settings) {
        this.common = common;
        this.passwords = passwords;
        this.settings = settings;
    }

    /**
     * Takes its time: have no transaction open.
     *
     * @throws id.laris.domain.identity.UnfitPassword when it would not guard the account
     */
    public String hash(Password password, AccountKind kind, EmailAddress email) {
        var person = email.value().substring(0, email.value().indexOf('@'));
        PasswordRules.check(password, kind, common::contains, List.of(settings.name(), person, email.value(), "laris"));
        return passwords.hash(password.value());
    }
}
