package id.laris.persistence.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

@Entity
@Table(name = "staff_session")
class StaffSessionRow {
    @Id
    @Column(name = "token_hash")
    byte[] tokenHash;

    @Column(name = "staff_id")
    UUID staffId;

    @Column(name = "opened_at")
    Instant openedAt;

    Instant until;
}
