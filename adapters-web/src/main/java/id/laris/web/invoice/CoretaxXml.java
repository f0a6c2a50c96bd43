package id.laris.web.invoice;

import id.laris.domain.invoice.Faktur;
import id.laris.domain.invoice.TaxIdentity;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Fakturs as the bulk file that Coretax imports. Element names, their order and "BuyerAdress" are as its schema has them. */
final class CoretaxXml {
    private static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";
    /** The head office; branches have numbers of their own. */
    private static final String HEAD_OFFICE = "000000";

    private static final String NO_TIN = "0000000000000000";
    private static final String PIECE = "UM.0021";
    private static final String ACTIVITY = "UM.0030";

    private final XMLStreamWriter out;

    private CoretaxXml(XMLStreamWriter out) {
        this.out = out;
    }

    /**
     * @param seller sixteen digits
     * @param shipping what a line for shipping is called
     */
    static String of(String seller, List<Faktur> fakturs, String shipping) {
        var text = new StringWriter();
        try {
            new CoretaxXml(XMLOutputFactory.newInstance().createXMLStreamWriter(text)).write(seller, fakturs, shipping);
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException("cannot write XML", impossible);
        }
        return text.toString();
    }

    private void write(String seller, List<Faktur> fakturs, String shipping) throws XMLStreamException {
        out.writeStartDocument("UTF-8", "1.0");
        out.writeStartElement("TaxInvoiceBulk");
        out.writeNamespace("xsi", XSI);
        out.writeAttribute("xsi", XSI, "noNamespaceSchemaLocation", "TaxInvoice.xsd");
        element("TIN", seller);
        out.writeStartElement("ListOfTaxInvoice");
        for (var faktur : fakturs) write(seller, faktur, shipping);
        out.writeEndElement();
        out.writeEndElement();
        out.writeEndDocument();
        out.flush();
    }

    private void write(String seller, Faktur faktur, String shipping) throws XMLStreamException {
        out.writeStartElement("TaxInvoice");
        element("TaxInvoiceDate", faktur.date().toString());
        element("TaxInvoiceOpt", "Normal");
        element("TrxCode", faktur.code());
        for (var empty : List.of("AddInfo", "CustomDoc", "CustomDocMonthYear")) out.writeEmptyElement(empty);
        element("RefDesc", faktur.reference());
        out.writeEmptyElement("FacilityStamp");
        element("SellerIDTKU", seller + HEAD_OFFICE);
        buyer(faktur.buyer());
        out.writeStartElement("ListOfGoodService");
        for (var line : faktur.lines()) write(line, shipping);
        out.writeEndElement();
        out.writeEndElement();
    }

    private void buyer(TaxIdentity buyer) throws XMLStreamException {
        var hasTin = buyer.kind() == TaxIdentity.Kind.NPWP;
        var tin = hasTin ? buyer.number() : NO_TIN;
        element("BuyerTin", tin);
        element("BuyerDocument", hasTin ? "TIN" : "National ID");
        element("BuyerCountry", "IDN");
        if (hasTin) out.writeEmptyElement("BuyerDocumentNumber");
        else element("BuyerDocumentNumber", buyer.number());
        element("BuyerName", buyer.name());
        element("BuyerAdress", buyer.address());
        out.writeEmptyElement("BuyerEmail");
        element("BuyerIDTKU", tin + HEAD_OFFICE);
    }

    private void write(Faktur.Line line, String shipping) throws XMLStreamException {
        out.writeStartElement("GoodService");
        element("Opt", line.goods() ? "A" : "B");
        element("Code", "000000");
        element("Name", line.goods() ? line.name() : shipping);
        element("Unit", line.goods() ? PIECE : ACTIVITY);
        element("Price", line.price());
        element("Qty", Integer.toString(line.pieces()));
        element("TotalDiscount", line.discount());
        element("TaxBase", line.base());
        element("OtherTaxBase", line.otherBase());
        element("VATRate", line.rate());
        element("VAT", line.vat());
        element("STLGRate", "0");
        element("STLG", "0.00");
        out.writeEndElement();
    }

    private void element(String name, BigDecimal amount) throws XMLStreamException {
        element(name, amount.toPlainString());
    }

    private void element(String name, String text) throws XMLStreamException {
        out.writeStartElement(name);
        // What XML cannot say, escaped or not, is left out.
        out.writeCharacters(
                text.replaceAll("[^\\t\\n\\r\\x20-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]", " "));
        out.writeEndElement();
    }
}
