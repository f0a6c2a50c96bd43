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
    private final MasterKey master;
    private final AtomicReference<Keys> keys = new AtomicReference<>();

    DataKeys(Sql sql, MasterKey master) {
        this.sql = sql;
        this.master = master;
    }

    Keys current() {
        var known = keys.get();
        return known == null ? readAgain() : known;
    }

    /** The keys, read again when another instance has sealed this by a key that came later. */
    Keys knowing(byte[] sealed) {
        var known = current();
        return sealed.length < PREFIX || known.has(keyOf(sealed)) ? known : readAgain();
    }

    /** Before the shop opens: nobody who holds a connection shall need keys first. */
    void read(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent start) {
        current();
    }

    /** Other instances may have changed them. Not part of any transaction: keys that were made once must stay. */
    Keys readAgain() {
        return QuarkusTransaction.suspendingExisting().call(this::readOutside);
    }

    private Keys readOutside() {
        try {
            AeadConfig.register();
            PrfConfig.register();
            var fields = readOrMake(FIELDS, PredefinedAeadParameters.AES256_GCM);
            var indexes = readOrMake(INDEX, PredefinedPrfParameters.HMAC_SHA256_PRF);
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

    /** 32 random bytes, made once, that the shop's own signatures come from. Outside any transaction, like the keys. */
    byte[] secret() {
        return QuarkusTransaction.suspendingExisting().call(() -> {
            if (sql.find(READ, row -> true, SECRETS).isEmpty()) {
                var fresh = new byte[32];
                new SecureRandom().nextBytes(fresh);
                sql.update(ADD, SECRETS, master.seal(fresh, SECRETS));
            }
            return master.open(
                    sql.find(READ, row -> row.getBytes("sealed"), SECRETS).orElseThrow(), SECRETS);
        });
    }

    /** A new key; from now on everything is sealed by it. */
    public int addFieldKey() {
        var added = KeysetHandle.newBuilder(stored(FIELDS));
        added.addEntry(KeysetHandle.generateEntryFromParameters(PredefinedAeadParameters.AES256_GCM)
                .withRandomId()
                .makePrimary());
        replaceFieldKeys(added);
        return current().newest();
    }

    /** Keys that sealed nothing that is still there. */
    public void dropOldFieldKeys() {
        var all = stored(FIELDS);
        var kept = KeysetHandle.newBuilder();
        kept.addEntry(KeysetHandle.importKey(all.getPrimary().getKey())
                .withFixedId(all.getPrimary().getId())
                .makePrimary());
        replaceFieldKeys(kept);
    }

    public int newest() {
        return current().newest();
    }

    /** The number of the key that sealed this. */
    public static int keyOf(byte[] sealed) {
        return ByteBuffer.wrap(sealed, 1, Integer.BYTES).getInt();
    }

    private void replaceFieldKeys(KeysetHandle.Builder changed) {
        try {
            var before = sql.find(READ, row -> row.getBytes("sealed"), FIELDS).orElseThrow();
            var sealed = seal(changed.build(), FIELDS);
            if (sql.update(REPLACE, sealed, FIELDS, before) != 1)
                throw new IllegalStateException("another instance changes the data keys");
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("no new data key", impossible);
        }
        readAgain();
    }

    private KeysetHandle readOrMake(String purpose, Parameters parameters) throws GeneralSecurityException {
        if (sql.find(READ, row -> true, purpose).isEmpty())
            sql.update(ADD, purpose, seal(KeysetHandle.generateNew(parameters), purpose));
        return stored(purpose);
    }

    private KeysetHandle stored(String purpose) {
        var sealed = sql.find(READ, row -> row.getBytes("sealed"), purpose).orElseThrow();
        try {
            return TinkProtoKeysetFormat.parseKeyset(master.open(sealed, purpose), InsecureSecretKeyAccess.get());
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("the data keys are broken", broken);
        }
    }

    private byte[] seal(KeysetHandle handle, String purpose) throws GeneralSecurityException {
        return master.seal(TinkProtoKeysetFormat.serializeKeyset(handle, InsecureSecretKeyAccess.get()), purpose);
    }
}
