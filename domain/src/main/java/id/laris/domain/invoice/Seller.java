package id.laris.domain.invoice;

import id.laris.domain.shared.Text;

/**
 * Who sells, as it stands on papers.
 *
 * @param address any number of lines; may be empty
 * @param taxNumber NPWP as it is to be printed; empty when there is none
 * @param registered whether they are registered for VAT (PKP): who is not charges none and says nothing of it
 */
public record Seller(String name, String address, String taxNumber, boolean registered) {
    public Seller {
        name = Text.line("seller", name, 1, 200);
        address = Text.block("sellerAddress", address, 500);
        taxNumber = Text.line("sellerTaxNumber", taxNumber, 0, 40);
    }
}
