package id.laris.web.shared.office;

import id.laris.application.identity.CurrentActor;
import id.laris.domain.identity.Permission;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.regex.Pattern;

/** Where the papers lie that the ledger names. */
@Named("papers")
@Singleton
public class Papers {
    /** A paper by the shape of its number, who may open it, and where. */
    private enum Kind {
        ORDER("LR-\\d{6,12}", Permission.VIEW_ORDERS, "/admin/pesanan/"),
        RECEIPT("GR-\\d{4}-\\d{5,9}", Permission.VIEW_STOCK, "/admin/pembelian/penerimaan?nomor="),
        PURCHASE("PO-\\d{4}-\\d{5,9}", Permission.BUY, "/admin/pembelian/pesanan/"),
        TRANSFER("TR-\\d{4}-\\d{5,9}", Permission.VIEW_STOCK, "/admin/stok/pindah/"),
        STOCK_TAKE("SO-\\d{4}-\\d{5,9}", Permission.VIEW_STOCK, "/admin/stok/opname/"),
        STOCK_FILE("BS-\\d{4}-\\d{5,9}", Permission.VIEW_STOCK, "/admin/stok/berkas/"),
        RETURN("RT-\\d{4}-\\d{6,9}", Permission.VIEW_ORDERS, "/admin/retur/"),
        DAMAGE("BR-\\d{4}-\\d{5,9}", Permission.VIEW_STOCK, "/admin/stok/rusak/");

        private final Pattern shape;
        private final Permission permission;
        private final String place;

        Kind(String shape, Permission permission, String place) {
            this.shape = Pattern.compile(shape);
            this.permission = permission;
            this.place = place;
        }
    }

    private final CurrentActor current;

    Papers(CurrentActor current) {
        this.current = current;
    }

    /** The page of that paper for who reads; empty when they may not open it, and for what people wrote by hand. */
    public String address(String document) {
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.shape.matcher(document).matches() && current.may(kind.permission))
                .findFirst()
                .map(kind -> kind.place + document)
                .orElse("");
    }
}
