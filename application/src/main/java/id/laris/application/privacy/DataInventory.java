package id.laris.application.privacy;

import java.util.List;

/** Which personal data the shop keeps, as they are stored. */
public interface DataInventory {
    /**
     * @param store what holds it: a table
     * @param name what it is called there
     * @param sealed whether it is encrypted field by field
     */
    record Field(String store, String name, boolean sealed) {}

    /** Each once. */
    List<Field> fields();
}
