package id.laris.bootstrap.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import id.laris.application.privacy.ErasedRegister;
import id.laris.application.privacy.ErasedRegisterContract;
import id.laris.domain.shared.AccountId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ErasedFileTest implements ErasedRegisterContract {
    private static final AccountId SARI = new AccountId(new UUID(7, 1));
    private static final AccountId BUDI = new AccountId(new UUID(7, 2));

    @TempDir
    Path scratch;

    @Override
    public ErasedRegister register() {
        return new ErasedFile(scratch.resolve("erased/accounts.txt"));
    }

    @Test
    void holds_ids_and_nothing_else_for_its_owner_alone() throws IOException {
        register().add(List.of(SARI));

        var file = scratch.resolve("erased/accounts.txt");
        assertThat(Files.readString(file).strip()).isEqualTo(SARI.toString());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void a_line_that_a_crash_cut_off_is_passed_over_and_harms_no_other() throws IOException {
        register().add(List.of(SARI));
        var file = scratch.resolve("erased/accounts.txt");
        Files.writeString(file, "\n00000000-0000-0007-00", StandardOpenOption.APPEND);

        register().add(List.of(BUDI));

        assertThat(register().all()).isEqualTo(Set.of(SARI, BUDI));
    }

    @Test
    void what_is_no_such_file_is_said_so() throws IOException {
        Files.createDirectories(scratch.resolve("erased/accounts.txt"));

        assertThatIllegalStateException().isThrownBy(() -> register().all()).withMessageContaining("accounts.txt");
    }
}
