package org.verbatim.text;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.std.DelegatingDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;

/** Reads what is missing as empty, and leaves out characters that no reader sees. */
final class LenientReading extends SimpleModule {

  private static final long serialVersionUID = 1L;

  LenientReading() {
    super("lenient-reading");
    addDeserializer(String.class, new Words());
    setDeserializerModifier(new EmptyForNothing());
  }

  private static final class Words extends StdScalarDeserializer<String> {

    private static final long serialVersionUID = 1L;

    Words() {
      super(String.class);
    }

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context)
        throws IOException {
      if (!parser.currentToken().isScalarValue()) {
        return (String) context.handleUnexpectedToken(String.class, parser);
      }
      return Cleaning.printable(parser.getText());
    }

    @Override
    public String getNullValue(DeserializationContext context) {
      return "";
    }
  }

  private static final class EmptyForNothing extends BeanDeserializerModifier {

    private static final long serialVersionUID = 1L;

    @Override
    public JsonDeserializer<?> modifyDeserializer(
        DeserializationConfig config, BeanDescription bean, JsonDeserializer<?> plain) {
      if (bean.getBeanClass() == RichText.class) {
        return new Default(plain, RichText.EMPTY);
      }
      return bean.getBeanClass() == Portrait.class ? new Default(plain, Portrait.NONE) : plain;
    }
  }

  private static final class Default extends DelegatingDeserializer {

    private static final long serialVersionUID = 1L;

    private final transient Object value;

    Default(JsonDeserializer<?> delegate, Object value) {
      super(delegate);
      this.value = value;
    }

    @Override
    protected JsonDeserializer<?> newDelegatingInstance(JsonDeserializer<?> delegate) {
      return new Default(delegate, value);
    }

    @Override
    public Object getNullValue(DeserializationContext context) {
      return value;
    }

    @Override
    public Object getAbsentValue(DeserializationContext context) {
      return value;
    }
  }
}
