package id.laris.persistence.payment;

import static id.laris.persistence.shared.PersonalField.REFUND_ACCOUNT;

import com.fasterxml.jackson.core.type.TypeReference;
import id.laris.application.payment.RefundAccounts;
import id.laris.domain.payment.BankAccount;
import id.laris.persistence.shared.FieldCipher;
import id.laris.persistence.shared.Json;
import id.laris.persistence.shared.Sql;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

@Singleton
class PostgresRefundAccounts implements RefundAccounts {
    private static final TypeReference<List<String>> PARTS = new TypeReference<>() {};

    private final Sql sql;
    private final FieldCipher cipher;

    PostgresRefundAccounts(Sql sql, FieldCipher cipher) {
        this.sql = sql;
        this.cipher = cipher;
    }

    @Override
    public void keep(String key, BankAccount account) {
        var words = Json.write(List.of(account.bank(), account.number(), account.holder()));
        sql.update("""
                INSERT INTO refund_account (key, account) VALUES (?, ?)
                ON CONFLICT (key) DO UPDATE SET account = excluded.account""", key, cipher.seal(REFUND_ACCOUNT, key, words));
    }

    @Override
    public Map<String, BankAccount> find(Collection<String> keys) {
        if (keys.isEmpty()) return Map.of();
        var found = new HashMap<String, BankAccount>();
        sql.list(
                "SELECT key, account FROM refund_account WHERE key = ANY (?)",
                row -> {
                    var key = row.getString("key");
                    var parts = Json.read(cipher.open(REFUND_ACCOUNT, key, row.getBytes("account")), PARTS);
                    return found.put(key, new BankAccount(parts.get(0), parts.get(1), parts.get(2)));
                },
                Sql.texts(keys));
        return found;
    }

    @Override
    public void forget(String key) {
        sql.update("DELETE FROM refund_account WHERE key = ?", key);
    }
}
