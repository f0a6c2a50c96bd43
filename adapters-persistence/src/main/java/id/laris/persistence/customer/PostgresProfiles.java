package id.laris.persistence.customer;

import com.fasterxml.jackson.core.type.TypeReference;
import id.laris.application.customer.Profiles;
import id.laris.domain.customer.GarmentKind;
import id.laris.domain.customer.PhoneNumber;
import id.laris.domain.customer.Profile;
import id.laris.domain.shared.AccountId;
import id.laris.domain.shared.Language;
import id.laris.domain.shared.StaleVersion;
import id.laris.persistence.shared.Columns;
import id.laris.persistence.shared.FieldCipher;
import id.laris.persistence.shared.Json;
import id.laris.persistence.shared.PersonalField;
import id.laris.persistence.shared.Sql;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All that is told lies sealed in one column: nothing of it is ever searched for. */
@Singleton
class PostgresProfiles implements Profiles {
    private static final TypeReference<Body> BODY = new TypeReference<>() {};

    /** What is sealed. */
    record Body(String phone, String birthDate, Map<GarmentKind, String> sizes, Set<String> favourites, String note) {
        static Body of(Profile profile) {
            return new Body(
                    profile.phone().map(PhoneNumber::value).orElse(null),
                    profile.birthDate().map(LocalDate::toString).orElse(null),
                    profile.sizes(),
                    profile.favourites(),
                    profile.note());
        }

        Profile toDomain(Language language, boolean restricted, long version) {
            return new Profile(
                    Optional.ofNullable(phone).map(PhoneNumber::new),
                    Optional.ofNullable(birthDate).map(LocalDate::parse),
                    language,
                    sizes,
                    favourites,
                    note,
                    restricted,
                    version);
        }
    }

    private final Sql sql;
    private final FieldCipher cipher;

    PostgresProfiles(Sql sql, FieldCipher cipher) {
        this.sql = sql;
        this.cipher = cipher;
    }

    @Override
    public Optional<Profile> find(AccountId customer) {
        return sql.find(
                "SELECT body, language, restricted, version FROM customer_profile WHERE account_id = ?",
                row -> Json.read(cipher.open(PersonalField.PROFILE, customer.value(), row.getBytes("body")), BODY)
                        .toDomain(
                                Columns.constant(row, "language", Language.class),
                                row.getBoolean("restricted"),
                                row.getLong("version")),
                customer.value());
    }

    @Override
    public void save(AccountId customer, Profile profile) {
        var body = cipher.seal(PersonalField.PROFILE, customer.value(), Json.write(Body.of(profile)));
        var saved = profile.version() == 0
                ? sql.update("""
                        INSERT INTO customer_profile (account_id, body, language, restricted, version)
                        VALUES (?, ?, ?, ?, 1) ON CONFLICT DO NOTHING""", customer.value(), body, profile.language(), profile.restricted())
                : sql.update("""
                        UPDATE customer_profile SET body = ?, language = ?, restricted = ?, version = version + 1
                        WHERE account_id = ? AND version = ?""", body, profile.language(), profile.restricted(), customer.value(), profile.version());
        if (saved == 0) throw new StaleVersion("profile", customer);
    }

    @Override
    public void erase(AccountId customer) {
        sql.update("DELETE FROM customer_profile WHERE account_id = ?", customer.value());
    }
}
