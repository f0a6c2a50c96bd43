package id.laris.bootstrap.audit;

import static org.assertj.core.api.Assertions.assertThat;

import id.laris.application.audit.AuditLog.Head;
import id.laris.application.audit.AuditWitness;
import id.laris.application.audit.AuditWitnessContract;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuditHeadFilesTest implements AuditWitnessContract {
    @TempDir
    Path folder;

    @Override
    public AuditWitness witness() {
        return new AuditHeadFiles(folder.resolve("audit-heads"));
    }

    @Test
    void knows_after_a_restart_what_it_noted() {
        witness().note(new Head(MONDAY, 4, new byte[] {1}, new byte[] {2}));

        assertThat(witness().noted()).extracting(Head::position).containsExactly(4);
    }

    @Test
    void a_file_that_was_spoilt_still_says_that_there_was_a_head() throws IOException {
        witness().note(new Head(MONDAY, 4, new byte[] {1}, new byte[] {2}));
        Files.writeString(folder.resolve("audit-heads").resolve(MONDAY.toString()), "apa saja");

        assertThat(witness().noted()).extracting(Head::day).containsExactly(MONDAY);
    }
}
