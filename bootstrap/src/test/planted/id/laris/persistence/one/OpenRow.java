package id.laris.persistence.one;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A row for everybody. */
@Entity
public class OpenRow {
    @Id
    public long id;
}
