package app.daymark.icon;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** The files in which Windows and macOS keep an icon's sizes together. Pure. */
final class IconContainers {

  private static final int ICO_HEADER = 6;
  private static final int ICO_ENTRY = 16;
  private static final int ICNS_HEADER = 8;

  private IconContainers() {}

  /**
   * An ICO file.
   *
   * @param pictures PNG files by their size in pixels, 16 to 256
   */
  static byte[] ico(Map<Integer, byte[]> pictures) {
    int size = ICO_HEADER + ICO_ENTRY * pictures.size();
    ByteBuffer header = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    header.putShort((short) 0).putShort((short) 1).putShort((short) pictures.size());
    for (Map.Entry<Integer, byte[]> picture : pictures.entrySet()) {
      // 256 does not fit into a byte, and is written as 0.
      byte side = (byte) (int) picture.getKey();
      header.put(side).put(side).putShort((short) 0).putShort((short) 1).putShort((short) 32);
      header.putInt(picture.getValue().length).putInt(size);
      size += picture.getValue().length;
    }
    return joined(header.array(), pictures.values().stream().toList());
  }

  /**
   * An ICNS file.
   *
   * @param pictures PNG files by the four letters that tell what each is for
   */
  static byte[] icns(Map<String, byte[]> pictures) {
    List<byte[]> parts =
        pictures.entrySet().stream()
            .map(each ->
                joined(icnsHeader(each.getKey(), each.getValue().length), List.of(each.getValue())))
            .toList();
    return joined(icnsHeader("icns", parts.stream().mapToInt(part -> part.length).sum()), parts);
  }

  private static byte[] icnsHeader(String letters, int content) {
    return ByteBuffer.allocate(ICNS_HEADER)
        .put(letters.getBytes(StandardCharsets.US_ASCII))
        .putInt(ICNS_HEADER + content)
        .array();
  }

  private static byte[] joined(byte[] first, List<byte[]> rest) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(first);
    rest.forEach(out::writeBytes);
    return out.toByteArray();
  }
}
