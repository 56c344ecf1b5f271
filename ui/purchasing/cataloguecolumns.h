// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/purchasing/cataloguedraft.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QStandardItemModel;
class QVBoxLayout;

namespace cabas::ui {

class Bands;
class DataTable;

/// Which column of a supplier's table tells what, and how its names are made readable; the first
/// articles show at once what comes of it.
class CatalogueColumns : public QWidget {
    Q_OBJECT

public:
    explicit CatalogueColumns(QWidget *parent = nullptr);

    void setDraft(const CatalogueDraft &draft);
    const CatalogueReading &reading() const { return m_reading; }

Q_SIGNALS:
    /// Whether a name and a price are told now.
    void enoughChanged(bool isEnough);

private:
    QWidget *makeFields();
    void addNaming(QVBoxLayout *column);
    QWidget *makePreview();
    void takeField(ArticleField field, const QString &heading);
    void takeNaming();
    void showFields();
    void showPreview();

    CatalogueDraft m_draft;
    CatalogueReading m_reading;
    std::vector<std::pair<ArticleField, QComboBox *>> m_fields;
    QCheckBox *m_calm = nullptr;
    QCheckBox *m_units = nullptr;
    QCheckBox *m_brand = nullptr;
    QCheckBox *m_content = nullptr;
    QLineEdit *m_words = nullptr;
    Bands *m_bands = nullptr;
    DataTable *m_table = nullptr;
    QStandardItemModel *m_rows = nullptr;
    bool m_filling = false;
};

} // namespace cabas::ui
