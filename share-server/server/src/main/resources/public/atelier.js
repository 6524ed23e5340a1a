// Optional: every page works without it.
const copy = async (button) => {
  const source = document.querySelector(button.dataset.copy)
  try {
    await navigator.clipboard.writeText(source.innerText)
  } catch {
    // No clipboard on plain http: mark the text instead, so that the keyboard can copy it.
    getSelection().selectAllChildren(source)
    return
  }
  const label = button.querySelector('span')
  const before = label.textContent
  label.textContent = button.dataset.done
  setTimeout(() => { label.textContent = before }, 1600)
}
document.querySelectorAll('[data-copy]').forEach((button) => button.addEventListener('click', () => copy(button)))

// The choice of light or dark works at once by the stylesheet; here it is also kept without a round trip.
document.querySelectorAll('.tone input[name=theme]').forEach((input) => input.addEventListener('change', () => {
  const age = input.value === 'system' ? 0 : 31536000
  document.cookie = `theme=${input.value};path=/;max-age=${age};samesite=lax${location.protocol === 'https:' ? ';secure' : ''}`
  input.form.classList.add('kept')
}))

// Full dates are written in UTC; the reader's own time goes beside them on demand.
document.querySelectorAll('time[datetime]').forEach((time) => {
  time.title = new Intl.DateTimeFormat(undefined, { dateStyle: 'full', timeStyle: 'short' }).format(new Date(time.dateTime))
})

// A picture dropped anywhere on the field is chosen, and read at once.
document.querySelectorAll('.drop').forEach((form) => {
  const input = form.querySelector('input[type=file]')
  form.addEventListener('dragover', (event) => {
    event.preventDefault()
    form.classList.add('over')
  })
  form.addEventListener('dragleave', () => form.classList.remove('over'))
  form.addEventListener('drop', (event) => {
    event.preventDefault()
    form.classList.remove('over')
    if (!event.dataTransfer.files.length) return
    input.files = event.dataTransfer.files
    form.requestSubmit()
  })
})

// One page is kept for when there is no connection.
if ('serviceWorker' in navigator) navigator.serviceWorker.register('/offline.js').catch(() => {})
