package id.laris.application.shipping;

import id.laris.application.UseCase;
import id.laris.application.audit.AuditNotes;
import id.laris.application.audit.Audited;
import id.laris.application.identity.CurrentActor;
import id.laris.application.identity.Requires;
import id.laris.domain.identity.Permission;
import id.laris.domain.shared.Sku;
import id.laris.domain.shipping.PieceNotWanted;
import id.laris.domain.shipping.Stop;
import id.laris.domain.shipping.WaveNumber;
import java.util.OptionalInt;

/** All of a SKU was fetched, or as many as there were; or it was ticked by mistake. Saying the same again changes nothing. */
@UseCase
@Audited
@Requires(Permission.PROCESS_ORDERS)
public final class NotePicked {
    /** @param found how many were there, the rest is missing; empty to take the tick back */
    public record Command(WaveNumber wave, Sku sku, OptionalInt found) {}

    private final Waves waves;
    private final CurrentActor current;
    private final AuditNotes notes;

    public NotePicked(Waves waves, CurrentActor current, AuditNotes notes) {
        this.waves = waves;
        this.current = current;
        this.notes = notes;
    }

    /**
     * The stop afterwards.
     *
     * @throws PieceNotWanted when the wave fetches no such thing
     * @throws id.laris.domain.shared.Invalid quantity for more than are wanted
     */
    public Stop note(Command command) {
        current.actor().requireWorksIn(waves.get(command.wave()).wave().warehouse());
        var before = waves.lock(command.wave(), command.sku())
                .orElseThrow(() -> new PieceNotWanted(command.sku().value(), "not-in-it"));
        var after = command.found().isPresent() ? before.found(command.found().getAsInt()) : before.undone();
        waves.save(command.wave(), after);
        notes.changed("picked", before.picked(), after.picked());
        notes.changed("missing", before.missing(), after.missing());
        return after;
    }
}
