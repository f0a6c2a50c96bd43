package id.laris.bootstrap;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.prf.PrfConfig;
import com.google.crypto.tink.prf.PrfSet;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.SQLException;

/** What somebody with both the database and the master key's file can read: the test of a shop that runs in another process. */
public final class ShopKeys {
    private static final int INDEX_BYTES = 16;
    private final byte[] secret;
    private final Aead fields;
    private final PrfSet indexes;

    private ShopKeys(byte[] secret, Aead fields, PrfSet indexes) {
        this.secret = secret;
        this.fields = fields;
        this.indexes = indexes;
    }

    public static ShopKeys of(Connection shop, Path data) {
        try {
            AeadConfig.register();
            PrfConfig.register();
            var master = TinkJsonProtoKeysetFormat.parseKeyset(
                            Files.readString(data.resolve("keys/master-key.json")), InsecureSecretKeyAccess.get())
                    .getPrimitive(RegistryConfiguration.get(), Aead.class);
            return new ShopKeys(
                    opened(shop, master, "secrets"),
                    keyset(opened(shop, master, "fields")).getPrimitive(RegistryConfiguration.get(), Aead.class),
                    keyset(opened(shop, master, "index")).getPrimitive(RegistryConfiguration.get(), PrfSet.class));
        } catch (GeneralSecurityException | IOException | SQLException failed) {
            throw new IllegalStateException("the shop's keys do not open", failed);
        }
    }

    private static KeysetHandle keyset(byte[] opened) throws GeneralSecurityException {
        return TinkProtoKeysetFormat.parseKeyset(opened, InsecureSecretKeyAccess.get());
    }

    private static byte[] opened(Connection shop, Aead master, String purpose)
            throws SQLException, GeneralSecurityException {
        try (var read = shop.prepareStatement("SELECT sealed FROM data_keys WHERE purpose = ?")) {
            read.setString(1, purpose);
            try (var row = read.executeQuery()) {
                row.next();
                return master.decrypt(row.getBytes(1), purpose.getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    /** What the shop's own signatures come from. */
    public byte[] secret() {
        return secret;
    }

    public byte[] seal(String table, String column, Object row, String text) {
        try {
            return fields.encrypt(text.getBytes(StandardCharsets.UTF_8), place(table, column, row));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public String open(String table, String column, Object row, byte[] sealed) {
        try {
            return new String(fields.decrypt(sealed, place(table, column, row)), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException notThis) {
            throw new IllegalStateException(notThis);
        }
    }

    private static byte[] place(String table, String column, Object row) {
        return (table + '|' + column + '|' + row).getBytes(StandardCharsets.UTF_8);
    }

    public byte[] index(String what, String text) {
        try {
            return indexes.computePrimary((what + '|' + text).getBytes(StandardCharsets.UTF_8), INDEX_BYTES);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
