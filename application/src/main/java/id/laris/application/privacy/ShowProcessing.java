package id.laris.application.privacy;

import id.laris.application.UseCase;
import id.laris.application.identity.Requires;
import id.laris.application.privacy.DataInventory.Field;
import id.laris.domain.identity.Permission;
import id.laris.domain.privacy.Processing;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The register of processing: what the shop keeps about people, why, how long, and whether it is sealed. */
@UseCase
@Requires(Permission.MANAGE_PRIVACY)
public final class ShowProcessing {
    /** @param kept empty where no number of days says it */
    public record Line(Processing processing, List<Field> fields, Optional<Duration> kept) {}

    private final DataInventory inventory;
    private final RetentionPolicy policy;

    public ShowProcessing(DataInventory inventory, RetentionPolicy policy) {
        this.inventory = inventory;
        this.policy = policy;
    }

    public List<Line> show() {
        var fields = inventory.fields();
        return Arrays.stream(Processing.values())
                .map(processing -> new Line(processing, of(processing, fields), kept(processing)))
                .toList();
    }

    private static List<Field> of(Processing processing, List<Field> fields) {
        return fields.stream()
                .filter(field ->
                        Processing.of(field.store()).filter(processing::equals).isPresent())
                .toList();
    }

    private Optional<Duration> kept(Processing processing) {
        return switch (processing.keeping()) {
            case NOTICES -> Optional.of(policy.notices());
            case MESSAGES -> Optional.of(policy.messages());
            case ORIGINS -> Optional.of(policy.origins());
            case ACCOUNTS -> Optional.of(policy.accounts());
            case FOOTPRINTS -> Optional.of(policy.footprints());
            case BY_LAW, BY_TAX_LAW, SHORTLY -> Optional.empty();
        };
    }
}
