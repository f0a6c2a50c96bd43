package id.laris.bootstrap.privacy;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import id.laris.application.privacy.MasterKey;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The master key as a file: a Tink keyset in JSON, readable by its owner only. It is made at the first start and read once; who loses it
 * loses the personal data of the shop, so it is backed up apart from the database.
 */
@Singleton
class MasterKeyFile implements MasterKey {
    private final Path file;
    private volatile Aead aead;

    MasterKeyFile(@ConfigProperty(name = "laris.key-file") Path file) {
        this.file = file.toAbsolutePath().normalize();
    }

    @Override
    public byte[] seal(byte[] key, String purpose) {
        if (!Files.exists(file)) make();
        try {
            return aead().encrypt(key, bytes(purpose));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("the master key does not seal", impossible);
        }
    }

    @Override
    public byte[] open(byte[] sealed, String purpose) {
        try {
            return aead().decrypt(sealed, bytes(purpose));
        } catch (GeneralSecurityException notOurs) {
            throw new DoesNotOpen(file.toString(), notOurs);
        }
    }

    private Aead aead() {
        if (aead == null) aead = read();
        return aead;
    }

    private Aead read() {
        try {
            AeadConfig.register();
            return TinkJsonProtoKeysetFormat.parseKeyset(Files.readString(file), InsecureSecretKeyAccess.get())
                    .getPrimitive(RegistryConfiguration.get(), Aead.class);
        } catch (IOException | GeneralSecurityException unreadable) {
            throw new DoesNotOpen(file.toString(), unreadable);
        }
    }

    /** Written beside its place and then linked there, so that a file that exists is whole and another instance's is kept. */
    private void make() {
        try {
            AeadConfig.register();
            var fresh = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM);
            Files.createDirectories(file.getParent());
            var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
            var written = Files.createTempFile(file.getParent(), "master-key", ".new", ownerOnly);
            Files.writeString(written, TinkJsonProtoKeysetFormat.serializeKeyset(fresh, InsecureSecretKeyAccess.get()));
            if (!Files.exists(file)) Files.createLink(file, written);
            Files.delete(written);
        } catch (FileAlreadyExistsException byAnotherInstance) {
            return;
        } catch (IOException | GeneralSecurityException failed) {
            throw new DoesNotOpen(file.toString(), failed);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
