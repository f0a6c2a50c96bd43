package id.laris.bootstrap.audit;

import id.laris.application.audit.VerifyAudit;
import id.laris.application.identity.SystemWork;
import id.laris.domain.audit.AuditFinding;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.PrintStream;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * With {@code -Dlaris.verify-audit=true} the application verifies the audit log, says what it found and ends: with 0 when the log is
 * whole, with 1 when it is not. The run command opens no doors for this and does no other work.
 */
@Singleton
class AuditCommand {
    /** When everything else is ready. */
    private static final int LATE = 9_000;

    private static final int WHOLE = 0;
    private static final int TAMPERED = 1;

    private final VerifyAudit verifyAudit;
    private final SystemWork system;
    private final boolean wanted;
    private final PrintStream console = System.out;

    AuditCommand(
            VerifyAudit verifyAudit,
            SystemWork system,
            @ConfigProperty(name = "laris.verify-audit", defaultValue = "false") boolean wanted) {
        this.verifyAudit = verifyAudit;
        this.system = system;
        this.wanted = wanted;
    }

    void verify(@Observes @Priority(LATE) StartupEvent started) {
        if (!wanted) return;
        var report = system.call(verifyAudit::verify);
        report.findings().forEach(this::tell);
        console.printf(
                report.isWhole()
                        ? "Jejak audit utuh, %1$d catatan diperiksa. / The audit log is whole, %1$d entries verified.%n"
                        : "Jejak audit TIDAK utuh: %2$d temuan di %1$d catatan. / The audit log is NOT whole: %2$d findings in %1$d entries.%n",
                report.entries(),
                report.findings().size());
        Quarkus.asyncExit(report.isWhole() ? WHOLE : TAMPERED);
    }

    private void tell(AuditFinding finding) {
        console.printf(
                "%s %s #%d %s%n",
                finding.kind(),
                finding.day(),
                finding.position(),
                finding.entry().map(UUID::toString).orElse(""));
    }
}
