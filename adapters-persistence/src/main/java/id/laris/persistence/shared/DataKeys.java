package id.laris.persistence.shared;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.prf.PredefinedPrfParameters;
import com.google.crypto.tink.prf.PrfConfig;
import com.google.crypto.tink.prf.PrfSet;
import id.laris.application.privacy.MasterKey;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The keys personal data is sealed with. They lie in the database, themselves sealed by the {@link MasterKey}, and are kept in memory
 * once read. Fields are sealed by the newest key of a set and opened by whichever sealed them.
 */
@Singleton
public class DataKeys {
    private static final String FIELDS = "fields";
    private static final String INDEX = "index";
    public static final String SECRETS = "secrets";
    private static final String READ = "SELECT sealed FROM data_keys WHERE purpose = ?";
    private static final String ADD = "INSERT INTO data_keys (purpose, sealed) VALUES (?, ?) ON CONFLICT DO NOTHING";
    private static final String REPLACE =
            "UPDATE data_keys SET sealed = ?, changed_at = now() WHERE purpose = ? AND sealed = ?";
    /** Tink puts a version byte and the key's number before what it sealed. */
    private static final int PREFIX = 5;

    /** The keys as last read. */
    record Keys(KeysetHandle fieldKeys, Aead fields, PrfSet indexes) {
        int newest() {
            return fieldKeys.getPrimary().getId();
        }

        boolean has(int key) {
            for (int i = 0; i < fieldKeys.size(); i++) if (fieldKeys.getAt(i).getId() == key) return true;
            return false;
        }

        byte[] index(String what, String normalised, int bytes) {
            try {
                return indexes.computePrimary(named(what, normalised), bytes);
            } catch (GeneralSecurityException impossible) {
                throw new IllegalStateException("no index of " + what, impossible);
            }
        }

        List<byte[]> indexes(String what, String normalised, int bytes) {
            var all = new ArrayList<byte[]>();
            all.add(index(what, normalised, bytes));
            try {
                for (var prf : indexes.getPrfs().entrySet())
                    if (prf.getKey() != indexes.getPrimaryId())
                        all.add(prf.getValue().compute(named(what, normalised), bytes));
            } catch (GeneralSecurityException impossible) {
                throw new IllegalStateException("no index of " + what, impossible);
            }
            return all;
        }

        private static byte[] named(String what, String normalised) {
            return (what + '|' + normalised).getBytes(StandardCharsets.UTF_8);
        }
    }

    private final Sql sql;
    private final Transactions transactions;
    private final MasterKey master;
    private final AtomicReference<Keys> keys = new AtomicReference<>();

    DataKeys(Sql sql, Transactions transactions, MasterKey master) {
        this.sql = sql;
        this.transactions = transactions;
        this.master = master;
    }

    Keys current() {
        var known = keys.get();
        return known == null ? read() : known;
    }

    /** The keys, read again when another instance has sealed this by a key that came later. */
    Keys knowing(byte[] sealed) {
        var known = current();
        if (sealed.length < PREFIX || known.has(keyOf(sealed))) return known;
        synchronized (this) {
            known = current();
            return known.has(keyOf(sealed)) ? known : read();
        }
    }

    /** Before the shop opens: nobody who holds a connection shall need another one to make keys. */
    void prepare(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent start) {
        current();
    }

    /** Other instances may have changed them. */
    public void readAgain() {
        read();
    }

    private Keys read() {
        try {
            AeadConfig.register();
            PrfConfig.register();
            var fields = keyset(FIELDS, PredefinedAeadParameters.AES256_GCM);
            var indexes = keyset(INDEX, PredefinedPrfParameters.HMAC_SHA256_PRF);
            var read = new Keys(
                    fields,
                    fields.getPrimitive(RegistryConfiguration.get(), Aead.class),
                    indexes.getPrimitive(RegistryConfiguration.get(), PrfSet.class));
            keys.set(read);
            return read;
        } catch (GeneralSecurityException unusable) {
            throw new IllegalStateException("the data keys cannot be used", unusable);
        }
    }

    /** 32 random bytes, made once, that the shop's own signatures come from. */
    byte[] secret() {
        return master.open(
                sealed(SECRETS)
                        .orElseGet(() -> make(SECRETS, () -> {
                            var fresh = new byte[32];
                            new SecureRandom().nextBytes(fresh);
                            return fresh;
                        })),
                SECRETS);
    }

    /** A new key; everything is sealed by it once this transaction is committed. */
    public void addFieldKey() {
        var added = KeysetHandle.newBuilder(keyset(FIELDS, PredefinedAeadParameters.AES256_GCM));
        added.addEntry(KeysetHandle.generateEntryFromParameters(PredefinedAeadParameters.AES256_GCM)
                .withRandomId()
                .makePrimary());
        replaceFieldKeys(added);
    }

    /** Keys go that sealed nothing that is still there. */
    public void dropOldFieldKeys() {
        var newest = keyset(FIELDS, PredefinedAeadParameters.AES256_GCM).getPrimary();
        var kept = KeysetHandle.newBuilder();
        kept.addEntry(KeysetHandle.importKey(newest.getKey())
                .withFixedId(newest.getId())
                .makePrimary());
        replaceFieldKeys(kept);
    }

    private void replaceFieldKeys(KeysetHandle.Builder changed) {
        try {
            var before = sealed(FIELDS).orElseThrow();
            if (sql.update(REPLACE, master.seal(bytes(changed.build()), FIELDS), FIELDS, before) != 1)
                throw new IllegalStateException("another instance changes the data keys");
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("no new data key", impossible);
        }
        transactions.afterCommit(this::readAgain);
    }

    /** The number of the newest key, as it stands before what it sealed. */
    public byte[] newest() {
        return ByteBuffer.allocate(Integer.BYTES).putInt(current().newest()).array();
    }

    private static int keyOf(byte[] sealed) {
        return ByteBuffer.wrap(sealed, 1, Integer.BYTES).getInt();
    }

    private KeysetHandle keyset(String purpose, Parameters parameters) {
        var sealed = sealed(purpose).orElseGet(() -> make(purpose, () -> bytes(KeysetHandle.generateNew(parameters))));
        try {
            return TinkProtoKeysetFormat.parseKeyset(master.open(sealed, purpose), InsecureSecretKeyAccess.get());
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("the data keys are broken", broken);
        }
    }

    private Optional<byte[]> sealed(String purpose) {
        return sql.find(READ, row -> row.getBytes("sealed"), purpose);
    }

    /** Not part of any transaction: a key that was made once stays. Of two instances that make one, both use the first. */
    private byte[] make(String purpose, Callable<byte[]> fresh) {
        return QuarkusTransaction.suspendingExisting().call(() -> {
            sql.update(ADD, purpose, master.seal(fresh.call(), purpose));
            return sealed(purpose).orElseThrow();
        });
    }

    private static byte[] bytes(KeysetHandle handle) throws GeneralSecurityException {
        return TinkProtoKeysetFormat.serializeKeyset(handle, InsecureSecretKeyAccess.get());
    }
}
