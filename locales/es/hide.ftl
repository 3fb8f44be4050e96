hide-title-notes = Notas
hide-title-calculator = Calculadora
hide-notes-text =
    Pan
    Leche
    Cebollas
    Detergente
    Llamar por la bicicleta
hide-foot = Editado hoy
