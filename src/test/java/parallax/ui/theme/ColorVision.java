package parallax.ui.theme;

/// How people see colours who lack one kind of cones, after Viénot, Brettel and Mollon, "Digital
/// video colourmaps for checking the legibility of displays by dichromats" (1999).
enum ColorVision {
    PROTANOPIA(0.11238, 0.00401),
    DEUTERANOPIA(0.29275, -0.02234);

    private final double redInYellow;
    private final double redInBlue;

    ColorVision(double redInYellow, double redInBlue) {
        this.redInYellow = redInYellow;
        this.redInBlue = redInBlue;
    }

    /// How far two colours, as hexadecimal RGB, are apart to these eyes: the distance in CIELAB
    /// (CIE 1976).
    double distance(String one, String other) {
        var a = lab(seen(one));
        var b = lab(seen(other));
        return Math.sqrt(square(a[0] - b[0]) + square(a[1] - b[1]) + square(a[2] - b[2]));
    }

    private double[] seen(String hex) {
        var rgb = new double[3];
        for (int i = 0; i < 3; i++) {
            double value = Integer.parseInt(hex.substring(2 * i, 2 * i + 2), 16) / 255.0;
            rgb[i] = value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
        }
        double yellow = redInYellow * rgb[0] + (1 - redInYellow) * rgb[1];
        return new double[] {yellow, yellow, redInBlue * (rgb[0] - rgb[1]) + rgb[2]};
    }

    private static double[] lab(double[] rgb) {
        var xyz =
                times(
                        new double[][] {
                            {0.4124, 0.3576, 0.1805},
                            {0.2126, 0.7152, 0.0722},
                            {0.0193, 0.1192, 0.9505}
                        },
                        rgb);
        double x = root(xyz[0] / 0.9505);
        double y = root(xyz[1]);
        double z = root(xyz[2] / 1.089);
        return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
    }

    private static double root(double value) {
        return value > 0.008856 ? Math.cbrt(value) : 7.787 * value + 16.0 / 116;
    }

    private static double[] times(double[][] matrix, double[] vector) {
        var product = new double[3];
        for (int row = 0; row < 3; row++) {
            for (int column = 0; column < 3; column++) {
                product[row] += matrix[row][column] * vector[column];
            }
        }
        return product;
    }

    private static double square(double value) {
        return value * value;
    }
}
